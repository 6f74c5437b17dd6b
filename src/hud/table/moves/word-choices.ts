/** A seat's word, this month: each free act of a pledge, with what the forecast changes by if it is done and if it is not. */
import type { Effect } from '../../../kernel/effect.ts';
import { forecast, type Forecast, type Intended } from '../../../kernel/forecast.ts';
import type { IssueId, OptionId, ProofKind } from '../../../kernel/setup.ts';
import { standingPackage } from '../../../kernel/standing.ts';
import type { Table } from '../../../kernel/table.ts';
import { rangeOf } from '../../../text/amounts.ts';
import { sayEffects } from '../../../text/effects.ts';
import { pledgeTerms } from '../../../text/pledges.ts';
import { broughtBy, type Brings } from './forecast-lines.ts';

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
  readonly keep: Brings;
  readonly break: Brings;
  /** Credibility lost if a false report comes out; 0 where there is none to come out. */
  readonly exposed: number;
}

/** The acts that this seat's standing pledges offer it this month. An unsigned proof leaves the seat's own report. */
export function wordChoicesOf(
  { setup, view, legal, seat }: Pick<Table, 'setup' | 'view' | 'legal' | 'seat'>,
  intended: Intended,
): readonly WordChoice[] {
  const agreed = standingPackage(view);
  return (legal.seal?.acts ?? []).flatMap((id): WordChoice[] => {
    const standing = view.standing[id];
    const option = setup.issues.find((one) => one.id === id)?.options.find((one) => one.id === standing?.option);
    const terms = pledgeTerms(setup, id, option?.id ?? '', { listener: seat, round: view.round, standing: agreed });
    const act = option?.pledge?.act;
    if (!standing || !option || !terms || !act) return [];
    const { claimed, due } = standing;
    const proof = terms.proof ?? 'self-report';
    const { exposed, weight } = setup.credibility;
    const others = (list: readonly IssueId[]): IssueId[] => list.filter((one) => one !== id);
    const open: Intended = { ...intended, keeps: others(intended.keeps), breaks: others(intended.breaks) };
    const foreseen = (more: Partial<Intended>): Forecast | null => forecast(view, setup, { ...open, ...more });
    const before = foreseen({});
    const brings = (after: Forecast | null, besides: readonly Effect[]): Brings => {
      const { now, later } = before && after ? broughtBy(before, after, setup, seat) : { now: [], later: [] };
      return { now: [...now, ...sayEffects(besides.filter(hasNoNumberYet), setup, seat)], later };
    };
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
        keep: brings(foreseen({ keeps: [...open.keeps, id] }), [...act.then, ...terms.ifKept]),
        break: brings(foreseen({ breaks: [...open.breaks, id] }), terms.ifBroken),
        // A seat's own report is believed whatever it did.
        exposed: proof === 'self-report' && claimed ? -Math.abs(exposed) * weight[proof] : 0,
      },
    ];
  });
}

/** What this month's numbers do not show. */
const hasNoNumberYet = (effect: Effect): boolean =>
  Boolean(effect.in) || effect.do === 'expose' || effect.do === 'publish' || effect.do === 'postpone';
