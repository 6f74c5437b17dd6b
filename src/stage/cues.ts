/** Which motion a fact calls for: pure, and one entry for every kind of fact. Screens show the same facts in words. */
import type { Fact, FactOf, FactType, Verdict } from '../kernel/facts.ts';
import type { IssueId } from '../kernel/setup.ts';

/**
 * - `sweep`: the laser burns on to where it now stands; `send`: a sheet travels between seats; `open`: every sleeve opens;
 * - `draw`: marks draw in; `fill`, `scratch`: a pledge is kept, or split; `spring`: a clamp moves;
 * - `drain`, `run`: money stops, or goes round; `pulse`: look here.
 */
export type CueKind = 'sweep' | 'send' | 'open' | 'draw' | 'fill' | 'scratch' | 'spring' | 'drain' | 'run' | 'pulse';
export interface Cue {
  readonly kind: CueKind;
  /** Beginnings of the ids of the groups meant; empty: the whole disc. */
  readonly ids: readonly string[];
  /** Milliseconds left of a motion that goes on; its whole time when absent. */
  readonly left?: number;
}

/** How long each lasts, in milliseconds; `open` is 600 for the flaps and then the cards, one after another. */
export const CUE_MS: { readonly [kind in CueKind]: number } = {
  sweep: 900,
  send: 500,
  open: 1000,
  draw: 320,
  fill: 320,
  scratch: 240,
  spring: 320,
  drain: 700,
  run: 1600,
  pulse: 500,
};

type CueOf<T extends FactType> = (fact: FactOf<T>) => Cue | null;
const none = (): null => null;
const sweep = (): Cue => ({ kind: 'sweep', ids: [] });
const pledge = (kind: CueKind, issue: IssueId): Cue => ({ kind, ids: [`pledge:${issue}`] });
const verdict = (issue: IssueId, came: Verdict): Cue =>
  pledge(came === 'broken' ? 'scratch' : came === 'kept' ? 'fill' : 'draw', issue);

const CUES: { readonly [T in FactType]: CueOf<T> } = {
  'month-began': sweep,
  'phase-began': ({ phase }) => (phase === 'resolution' ? { kind: 'open', ids: [] } : sweep()),
  fired: none,
  missed: none,
  'meter-moved': none,
  'credibility-moved': none,
  'capital-moved': none,
  proposed: ({ offer }) => ({ kind: 'send', ids: [`offer:${offer.id}`] }),
  accepted: none,
  declined: none,
  withdrawn: none,
  lapsed: none,
  signed: ({ deal }) => ({ kind: 'draw', ids: [`deal:${deal.id}`] }),
  stands: ({ standing }) => pledge('draw', standing.issue),
  'took-effect': none,
  superseded: none,
  published: ({ deal }) => ({ kind: 'draw', ids: [`deal:${deal.id}`] }),
  said: none,
  claimed: ({ issue }) => pledge('pulse', issue),
  called: ({ issue }) => pledge('pulse', issue),
  estimated: none,
  'ready-changed': none,
  sealed: none,
  opened: ({ role, move }) => ({ kind: 'draw', ids: [`move:${role}:${move}:`] }),
  acted: ({ issue }) => pledge('pulse', issue),
  tested: (fact) => verdict(fact.issue, fact.verdict),
  breached: none,
  reported: (fact) => verdict(fact.issue, fact.verdict),
  exposed: ({ issue }) => pledge('scratch', issue),
  freed: ({ issue }) => pledge('draw', issue),
  postponed: none,
  held: ({ track }) => ({ kind: 'pulse', ids: [`clamp:${track}:`] }),
  'month-turned': none,
  paid: () => ({ kind: 'run', ids: ['channel:'] }),
  advanced: ({ track }) => ({ kind: 'draw', ids: [`steps:${track}`] }),
  clamped: ({ track, step, holder }) => ({ kind: 'spring', ids: [`clamp:${track}:${step}:${holder}`] }),
  unclamped: ({ track, step, holder }) => ({ kind: 'spring', ids: [`clamp:${track}:${step}:${holder}`] }),
  'channel-changed': ({ channel, to }) => ({
    kind: to === 'cut' || to === 'closed' ? 'drain' : 'run',
    ids: [`channel:${channel}`],
  }),
  told: none,
  scheduled: none,
  matured: none,
  'reckoning-began': sweep,
  delivered: none,
  rolled: none,
  ended: sweep,
};

/** The motion a fact calls for; null: it changes nothing on the disc. */
export const cueOf = (fact: Fact): Cue | null => (CUES[fact.type] as CueOf<FactType>)(fact);

/** The motions of several facts, in their order. */
export const cuesOf = (facts: readonly Fact[]): Cue[] => facts.flatMap((fact) => cueOf(fact) ?? []);
