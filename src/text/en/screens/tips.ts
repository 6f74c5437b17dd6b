/** The tips at the table: what a thing means when it first matters. */
import type { TipId } from '../../codes.ts';

export interface TipWords {
  readonly title: string;
  /** One or two short sentences, true in every case. */
  readonly says: string;
}
type EveryTip = { readonly [T in TipId]: TipWords };

export const TIPS = {
  tip: 'Tip',
  putAway: 'Got it',
  lookUp: 'Look it up',
  all: 'Tips',
  again: 'Each is shown once, when it first matters. Press one to read it at the table again.',
  tips: {
    'offer-in': {
      title: 'An offer to you',
      says: 'Once every seat it was made to has accepted, it binds and cannot be taken back. Unanswered, it lapses when the talks end.',
    },
    silence: {
      title: 'Your own word is the proof',
      says: 'A pledge of yours is due this month and nobody else will look. Claim that it is done, or it counts as broken.',
    },
    sealing: {
      title: 'Moves are secret',
      says: 'Nobody sees your cards before every seat has sealed; then all open together. A sealed sleeve stays sealed.',
    },
    resolution: {
      title: 'One thing at a time',
      says: 'The order is always the same: cards, pledges that are due, money, the track. What comes early can change what comes late.',
    },
    broken: {
      title: 'A pledge was found broken',
      says: 'Credibility follows what the proof found. The scores follow what was really done, and the debrief shows it.',
    },
    leverage: {
      title: 'A held step was let go',
      says: 'Leverage works once. To hold the step again takes a new act, and by then the track may have passed it.',
    },
    cut: {
      title: 'A payment route was cut',
      says: 'It carries no money until somebody opens it again. A cutoff is fast, but money looks for other routes.',
    },
    'due-next': {
      title: 'A pledge falls due next month',
      says: 'It is tested once that month’s cards have opened. Before that, a new deal on the same issue releases it.',
    },
    undated: {
      title: 'A pledge without a date',
      says: 'Nobody tests it unless you call it, and that can be done once. Never called, it is neither kept nor broken.',
    },
    record: {
      title: 'A card marked Record',
      says: 'This was really done, and a public source says so. The mark makes the card no stronger.',
    },
  } satisfies EveryTip as EveryTip,
};
