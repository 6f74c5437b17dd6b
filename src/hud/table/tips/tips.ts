/** Which tips matter at this moment of a table. Each teaches one thing, with a word of the codex where there is one. */
import type { Fact, FactType } from '../../../kernel/facts.ts';
import { proofOf, running } from '../../../kernel/round/pledges.ts';
import { rulesOf } from '../../../kernel/rules.ts';
import type { Table } from '../../../kernel/table.ts';
import { TIPS, type TipId } from '../../../text/codes.ts';
import type { TermId } from '../../../text/terms.ts';
import { waitingOn } from '../desk/offers.ts';
import type { Screen } from '../pace.ts';

/** A moment of a table, as a person looks at it. */
export interface Scene {
  readonly table: Pick<Table, 'setup' | 'seat' | 'view' | 'legal'>;
  readonly screen: Screen;
  readonly round: number;
  /** The step of the resolution that is told, from 0. */
  readonly step: number;
  /** What the phase on the screen has told so far. */
  readonly told: readonly Fact[];
}

const TERMS: { readonly [T in TipId]: TermId } = {
  'offer-in': 'offer',
  silence: 'self-report',
  sealing: 'moves',
  resolution: 'resolution',
  broken: 'verdict-and-truth',
  leverage: 'leverage',
  cut: 'payment-cutoff',
  'due-next': 'date',
  undated: 'call',
  record: 'record-tag',
};
/** The codex's word for what a tip speaks of. */
export const termOf = (tip: TipId): TermId => TERMS[tip];

const has = <T extends FactType>(
  facts: readonly Fact[],
  type: T,
  fits: (fact: Extract<Fact, { readonly type: T }>) => boolean = () => true,
): boolean => facts.some((fact) => fact.type === type && fits(fact as Extract<Fact, { readonly type: T }>));

const MATTERS: { readonly [T in TipId]: (scene: Scene) => boolean } = {
  'offer-in': ({ screen, table: { view, seat } }) => screen === 'talks' && waitingOn(view, seat).length > 0,
  silence: ({ screen, table: { setup, view, legal } }) => {
    if (screen !== 'talks') return false;
    const rules = rulesOf(setup);
    return running(rules, view).some(
      ({ issue, standing, rules: pledge }) =>
        standing.due === view.round && legal.claim.includes(issue) && proofOf(rules, view, pledge) === 'self-report',
    );
  },
  sealing: ({ screen, table: { legal } }) => screen === 'moves' && legal.seal !== null,
  // The first step; by the second, whoever reads knows.
  resolution: ({ screen, step }) => screen === 'resolution' && step === 0,
  broken: ({ told }) =>
    has(told, 'tested', ({ verdict }) => verdict === 'broken') ||
    has(told, 'reported', ({ verdict }) => verdict === 'broken'),
  leverage: ({ told }) => has(told, 'unclamped'),
  cut: ({ told }) => has(told, 'channel-changed', ({ to }) => to === 'cut'),
  'due-next': ({ screen, table: { setup, view } }) =>
    screen === 'talks' &&
    running(rulesOf(setup), view).some(({ standing }) => standing.due === view.round + 1 && !standing.tested),
  undated: ({ screen, table: { legal } }) => screen === 'talks' && legal.call.length > 0,
  record: ({ screen, table: { setup, legal } }) =>
    screen === 'moves' &&
    (legal.seal?.moves ?? []).some(({ move }) => setup.moves.find(({ id }) => id === move)?.tag === 'record'),
};

/** The tips that matter now, the most important first. */
export const tipsAt = (scene: Scene): readonly TipId[] => TIPS.filter((tip) => MATTERS[tip](scene));

/** Names a moment: after a tip was put away, the next waits until there is another. */
export const momentOf = ({ screen, round, step, table: { view, seat } }: Scene): string =>
  [round, screen, step, ...waitingOn(view, seat).map(({ id }) => id)].join(' ');
