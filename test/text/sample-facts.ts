/** At least one fact of every type, whole and as redaction leaves it. A new type without a sample does not compile. */
import type { Deal, Offer, Standing } from '../../src/kernel/board.ts';
import type { Fact, FactOf, FactType } from '../../src/kernel/facts.ts';

export const OFFER: Offer = {
  id: 'ustr>russia#2',
  by: 'ustr',
  to: ['russia'],
  copies: ['site'],
  package: { shutdown: 'dated', plants: 'night' },
  words: 'If inspections cover nights, we will say so in Geneva',
  answers: 'russia>ustr#1',
  round: 3,
  accepted: [],
  status: 'live',
};
export const DEAL: Deal = {
  id: 'ustr>russia#2',
  signatories: ['ustr', 'russia'],
  copies: [],
  package: { plants: 'night' },
  round: 3,
  public: false,
};
export const STANDING: Standing = {
  issue: 'plants',
  option: 'night',
  deal: 'ustr>russia#2',
  round: 3,
  due: 4,
  calledBy: null,
  claimed: false,
  lapsed: false,
  reports: null,
  tested: false,
  found: null,
  exposed: false,
};
const byMove = { by: 'move', role: 'russia', move: 'raid' } as const;
const undisclosed = { by: 'undisclosed' } as const;
const many = { shutdown: 'dated', plants: 'night', protocol: 'half_now', proof: 'review' };

export const SAMPLES = {
  'month-began': [{ round: 3 }],
  'phase-began': [
    { phase: 'news' },
    { phase: 'talks' },
    { phase: 'moves' },
    { phase: 'resolution' },
    { phase: 'over' },
  ],
  fired: [
    {
      event: 'congress',
      tag: 'record',
      headline: 'Congress changes hands',
      text: 'The new majority asks about piracy.',
      record: 'M50',
    },
    { event: 'unknown', tag: 'scenario', headline: 'A quiet month.', text: '' },
  ],
  missed: [{ event: 'congress' }, { event: 'boeing_order' }],
  'meter-moved': [
    { meter: 'traffic', from: 70, to: 66, cause: byMove },
    { meter: 'traffic', from: 66, to: 66.02, cause: undisclosed },
    { meter: 'home', from: 6, to: 7.5, band: { from: 'low', to: 'very_high' }, cause: { by: 'month' } },
    { meter: 'home', band: { from: 'low', to: 'very_high' }, cause: undisclosed },
    { meter: 'cash', from: 4, to: 3.5, cause: { by: 'channels', role: 'site' } },
    { meter: 'cash', to: 3, cause: undisclosed },
    { meter: 'cash', cause: undisclosed },
    { meter: 'online', from: 1, to: 0, cause: byMove },
    { meter: 'standing', from: 5, to: 6, cause: { by: 'month' } },
  ],
  'credibility-moved': [{ role: 'russia', from: 50, to: 53, cause: { by: 'pledge', issue: 'plants' } }],
  'capital-moved': [{ role: 'russia', from: 3, to: 1, cause: byMove }],
  proposed: [
    { offer: OFFER, used: 2 },
    { offer: { ...OFFER, answers: null, words: '', copies: [], package: many } },
    { offer: { ...OFFER, id: 'an-older-id', answers: null, copies: ['russia', 'site'] } },
  ],
  accepted: [
    { offer: 'ustr>russia#2', by: 'russia', accepted: ['russia'] },
    { offer: 'ustr>russia+site#1', by: 'russia', accepted: ['russia'] },
  ],
  declined: [{ offer: 'ustr>russia#2', by: 'russia' }],
  withdrawn: [
    { offer: 'ustr>russia#2', by: 'ustr', superseded: false },
    { offer: 'ustr>russia#2', by: 'ustr', superseded: true },
  ],
  lapsed: [
    { offer: 'ustr>russia#2', why: { because: 'talks-ended' } },
    { offer: 'ustr>russia#2', why: { because: 'settled', issue: 'plants' } },
    { offer: 'site>ustr#1', why: { because: 'no-mandate', role: 'ustr' } },
  ],
  signed: [{ deal: DEAL }, { deal: { ...DEAL, signatories: ['ustr', 'russia', 'site'], package: many } }],
  stands: [
    { standing: STANDING, replaced: null, writes: [[1, 2]] },
    {
      standing: { ...STANDING, issue: 'shutdown', option: 'dated' },
      replaced: 'objective',
      replacedDeal: 'x',
      writes: [],
    },
  ],
  'took-effect': [{ issue: 'protocol', writes: [[9, 1]] }],
  superseded: [{ issue: 'plants' }],
  published: [{ deal: DEAL, standings: [STANDING], writes: [], cause: byMove }],
  said: [
    { by: 'russia', to: [], words: 'We keep our word.', sentence: null, used: 1 },
    { by: 'russia', to: ['ustr'], words: '', sentence: { kind: 'matters', issue: 'plants', level: 4 } },
    { by: 'russia', to: ['ustr', 'site'], words: 'Look at this', sentence: { kind: 'warn', move: 'raid', round: 5 } },
    { by: 'russia', to: [], words: '', sentence: null },
  ],
  claimed: [{ issue: 'cards_word', by: 'ustr' }],
  called: [
    { issue: 'shutdown', by: 'ustr', early: true },
    { issue: 'shutdown', by: 'ustr', early: false },
  ],
  estimated: [{ by: 'ustr', of: 'russia', issue: 'plants', points: 12 }],
  'ready-changed': [
    { role: 'site', ready: true },
    { role: 'site', ready: false },
  ],
  sealed: [
    { by: 'ustr', sealed: null },
    { by: 'ustr', sealed: { moves: ['press'], keeps: ['cards_word'] } },
    { by: 'ustr', sealed: { moves: [], keeps: [] } },
  ],
  opened: [
    { role: 'russia', move: 'raid', cost: 2, blocked: false, writes: [] },
    { role: 'russia', move: 'raid', cost: 2, blocked: true, writes: [] },
    { role: 'site', move: 'vouchers', cost: 1, blocked: true, writes: [] },
  ],
  acted: [
    { role: 'ustr', issue: 'cards_word', worked: true },
    { role: 'russia', issue: 'charges', worked: false },
  ],
  tested: [
    {
      issue: 'plants',
      by: 'russia',
      truth: true,
      found: true,
      verdict: 'kept',
      reports: null,
      writes: [
        [3, 2],
        [4, 1],
      ],
    },
    { issue: 'plants', by: 'russia', truth: false, found: true, verdict: 'kept', reports: null, writes: [[3, 2]] },
    { issue: 'plants', by: 'russia', verdict: 'broken', reports: null, writes: [] },
    { issue: 'shutdown', by: 'russia', verdict: 'running', reports: 6, writes: [] },
    { issue: 'charges', by: 'russia', verdict: 'running', reports: null, writes: [] },
    { issue: 'shutdown', by: 'russia', verdict: 'never_due', reports: null, writes: [] },
    { issue: 'shutdown', by: 'russia', verdict: 'none', reports: null, writes: [] },
  ],
  breached: [{ issue: 'charges' }],
  reported: [
    { issue: 'shutdown', by: 'russia', verdict: 'kept', writes: [] },
    { issue: 'shutdown', by: 'russia', verdict: 'broken', writes: [] },
  ],
  exposed: [
    { issue: 'cards_word', by: 'ustr', claimOnly: true, cause: byMove, writes: [] },
    { issue: 'shutdown', by: 'russia', claimOnly: false, cause: undisclosed, writes: [] },
  ],
  freed: [
    { issue: 'charges', cause: { by: 'pledge', issue: 'cards_word' }, writes: [] },
    { issue: 'proof', cause: undisclosed, writes: [] },
  ],
  postponed: [{ issues: ['shutdown', 'plants'], reports: 7, cause: byMove }],
  held: [{ role: 'ustr', track: 'accession' }],
  'month-turned': [{}],
  paid: [{ role: 'site', carried: 0.27, income: 0.81, costs: 1.1 }],
  advanced: [
    { track: 'accession', from: 5, to: 6, cause: { by: 'track', track: 'accession' } },
    { track: 'accession', from: 6, to: 6, cause: { by: 'holding', role: 'ustr', track: 'accession' } },
    { track: 'accession', from: 6, to: 5, cause: { by: 'call', issue: 'shutdown', role: 'ustr' } },
  ],
  clamped: [{ track: 'accession', holder: 'ustr', step: 9, cause: { by: 'pledge', issue: 'shutdown' } }],
  unclamped: [
    {
      track: 'accession',
      holder: 'ustr',
      step: 7,
      passed: false,
      cause: { by: 'deal', deal: 'ustr>russia#2', issue: 'protocol' },
    },
    { track: 'accession', holder: 'georgia', step: 12, passed: false, cause: { by: 'event', event: 'congress' } },
    { track: 'accession', holder: 'ustr', step: 7, passed: true, cause: { by: 'event', event: 'in_the_future' } },
  ],
  'channel-changed': [
    { channel: 'cards', from: 'cut', to: 'leaking', leak: 0.28, cause: { by: 'pledge', issue: 'cards_word' } },
    { channel: 'vouchers', from: 'closed', to: 'open', leak: 0, cause: { by: 'move', role: 'site', move: 'vouchers' } },
    { channel: 'cards', from: 'open', to: 'cut', leak: 0, cause: undisclosed },
    { channel: 'cards', from: 'cut', to: 'closed', leak: 0, cause: undisclosed },
  ],
  told: [{ says: 'A court orders the bank to serve the shop', cause: byMove }],
  scheduled: [{ pending: { effect: 0, due: 6, cause: byMove } }, { pending: { effect: 0, due: 10, cause: byMove } }],
  matured: [
    { pending: { effect: 0, due: 6, cause: byMove }, hit: true },
    { pending: { effect: 0, due: 6, cause: byMove }, hit: false },
  ],
  'reckoning-began': [{}],
  delivered: [
    { issue: 'plants', role: 'ustr', share: 1, writes: [] },
    { issue: 'plants', role: 'ustr', share: 0.6, writes: [] },
    { issue: 'plants', role: 'ustr', share: 0, writes: [] },
  ],
  rolled: [
    { dice: [1, 2, 3, 4], chance: 0.6, hit: true, id: 'raid' },
    { dice: [1, 2, 3, 4], chance: 0.6, hit: false, id: 'congress' },
  ],
  ended: [
    { outcome: 'no_deal', title: 'Everyone went home', text: 'Nothing was signed.', early: false },
    { outcome: 'walk_out', title: 'The talks collapse', text: '', early: true },
  ],
} satisfies { readonly [T in FactType]: readonly Omit<FactOf<T>, 'type'>[] };

export const FACTS: readonly Fact[] = Object.entries(SAMPLES).flatMap(([type, samples]) =>
  (samples as readonly object[]).map((sample) => ({ type, ...sample }) as unknown as Fact),
);
/** The nth sample of a type. */
export const sample = (type: FactType, n = 0): Fact => ({ type, ...SAMPLES[type][n] }) as unknown as Fact;
