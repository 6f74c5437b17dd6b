/** A seat's word, this month: each free act of a pledge, with what follows if it is done and if it is not. */
import type { Effect } from '../../../kernel/effect.ts';
import type { IssueId, OptionId, ProofKind } from '../../../kernel/setup.ts';
import type { Table } from '../../../kernel/table.ts';
import { rangeOf } from '../../../text/amounts.ts';
import { sayEffects } from '../../../text/effects.ts';
import { pledgeTerms } from '../../../text/pledges.ts';

/** What one answer brings, as far as its seat may know. */
export interface Follows {
  /** On the seat's own score; 0: it stays. */
  readonly points: number;
  readonly credibility: number;
  /** Whole short lines. */
  readonly effects: readonly string[];
}
export interface WordChoice {
  readonly issue: IssueId;
  readonly option: OptionId;
  /** The act, in the scenario's words. */
  readonly says: string;
  /** The round it falls due in; null: every month it stands. */
  readonly due: number | null;
  /** It is tested this month; else the act may wait. */
  readonly tested: boolean;
  readonly proof: ProofKind;
  /** The seat said that it is done. */
  readonly claimed: boolean;
  /** Share of the time that doing it works, least and most; null: not known. */
  readonly works: readonly [low: number, high: number] | null;
  readonly keep: Follows;
  readonly break: Follows;
  /** Credibility lost if a false report comes out; 0 where there is none to come out. */
  readonly exposed: number;
}

/** The acts that this seat's standing pledges offer it this month. An unsigned proof leaves the seat's own report. */
export function wordChoicesOf({
  setup,
  view,
  legal,
  seat,
}: Pick<Table, 'setup' | 'view' | 'legal' | 'seat'>): readonly WordChoice[] {
  const agreed = Object.fromEntries(Object.values(view.standing).map(({ issue, option }) => [issue, option]));
  return (legal.seal?.acts ?? []).flatMap((id): WordChoice[] => {
    const standing = view.standing[id];
    const option = setup.issues.find((one) => one.id === id)?.options.find((one) => one.id === standing?.option);
    const terms = pledgeTerms(setup, id, option?.id ?? '', { listener: seat, round: view.round, standing: agreed });
    const act = option?.pledge?.act;
    if (!standing || !option || !terms || !act) return [];
    const { claimed, due } = standing;
    const proof = terms.proof ?? 'self-report';
    const { kept, broken, exposed, weight } = setup.credibility;
    const verdict = (keptIt: boolean, done: readonly Effect[]): Omit<Follows, 'points'> => ({
      credibility: (keptIt ? Math.abs(kept) : -Math.abs(broken)) * weight[proof],
      effects: sayEffects([...done, ...(keptIt ? terms.ifKept : terms.ifBroken)], setup, seat),
    });
    // A seat's own report is believed whatever it did; silence is not.
    const reported = proof === 'self-report';
    return [
      {
        issue: id,
        option: option.id,
        says: act.says,
        due,
        tested: due === view.round || standing.calledBy !== null || option.pledge?.due.kind === 'each-round',
        proof,
        claimed,
        works: rangeOf(act.delivers),
        keep: {
          points: (option.worth[seat] ?? 0) - (option.paper[seat] ?? 0),
          ...verdict(!reported || claimed, act.then),
        },
        break: { points: 0, ...verdict(reported && claimed, []) },
        exposed: reported && claimed ? -Math.abs(exposed) * weight[proof] : 0,
      },
    ];
  });
}
