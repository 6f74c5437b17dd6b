/** The issues of the case with every instrument in it. */
import type { Issue } from '../../src/kernel/setup.ts';
import { add, issue, option, pledge } from './case.ts';

export const CLAMP_BACK = { do: 'clamp', track: 'seat', holder: 'ustr', count: 1 } as const;

/** Worth numbers are odd fractions that occur nowhere else, so that a leak of one can be searched for. */
export const SECRET = { ustr: 7.031, russia: -3.057, site: -2.043 } as const;

export const sinkIssues: readonly Issue[] = [
  issue(
    'shutdown',
    ['ustr', 'russia'],
    [
      option('objective', {
        worth: { ustr: 5, russia: -2, site: SECRET.site },
        paper: { ustr: 3 },
        rulesOut: [{ issue: 'charges', option: 'harbour' }],
        pledge: pledge('russia', {
          proof: { issue: 'proof' },
          keptIf: ['or', ['==', ['meter', 'online'], 0], ['>', ['times', 'raid'], 1]],
          looksKeptIf: ['or', ['played', 'raid'], ['played', 'show_raid']],
          callAfter: 3,
          ifCalledEarly: [add('home', 1)],
          ifBroken: [CLAMP_BACK],
        }),
      }),
      option('dated', {
        worth: { ustr: 15, russia: SECRET.russia, site: -10 },
        paper: { ustr: 3 },
        needs: { russia: ['>=', ['meter', 'home'], 4] },
        atSignature: [add('home', -2)],
        pledge: pledge('russia', {
          proof: { issue: 'proof' },
          due: { kind: 'at', round: 4 },
          keptIf: ['==', ['meter', 'online'], 0],
          ifBroken: [CLAMP_BACK],
          ifKept: [{ do: 'release', track: 'seat', holder: 'ustr', count: 1 }],
        }),
      }),
    ],
  ),
  issue(
    'proof',
    ['ustr', 'russia'],
    [
      option('review', { proofKind: 'joint-review', worth: { ustr: 1, russia: -1 } }),
      option('outside', { proofKind: 'independent', worth: { ustr: SECRET.ustr } }),
    ],
  ),
  issue(
    'protocol',
    ['ustr', 'russia'],
    [
      option('half', {
        worth: { ustr: -4, russia: 11 },
        delivery: { russia: ['/', ['-', ['track', 'seat'], 5], 5] },
        atSignature: [
          { do: 'release', track: 'seat', holder: 'ustr', count: 1 },
          { in: 1, ...add('traffic', -3), chance: 0.5, says: 'The press tires of it.' },
        ],
      }),
      option('now', {
        worth: { ustr: -9, russia: 17 },
        atSignature: [{ do: 'release', track: 'seat', holder: 'ustr', count: 99 }],
      }),
    ],
  ),
  issue(
    'charges',
    ['russia', 'site'],
    [
      option('harbour', {
        worth: { russia: -3, site: 9 },
        rulesOut: [{ issue: 'shutdown', option: 'objective' }],
        pledge: pledge('russia', {
          due: { kind: 'each-round' },
          keptIf: ['not', ['played', 'raid']],
          ifBroken: [{ do: 'lapse', issue: 'escrow' }],
        }),
      }),
    ],
    { opens: 2 },
  ),
  issue(
    'escrow',
    ['ustr', 'russia', 'site'],
    [
      option('fifteen', {
        worth: { ustr: -1, russia: 3, site: 2 },
        pledge: pledge('site', {
          due: { kind: 'after', rounds: 2 },
          proof: 'joint-review',
          keptIf: ['==', ['meter', 'clone'], 0],
          looksKeptIf: 1,
          act: { says: 'Pay', months: 'due', delivers: 0.8, then: [add('cash', -1)] },
        }),
      }),
      option('market', {
        worth: { ustr: 2, russia: 3, site: 1 },
        pledge: pledge('site', {
          due: { kind: 'at', round: 5 },
          proof: 'self-report',
          keptIf: ['>=', ['meter', 'cash'], 3],
          act: { says: 'Pay', months: 'each', delivers: 1, then: [add('cash', -0.5)] },
        }),
      }),
    ],
  ),
  // Every month, by a word or by what can be seen; an act in named months; consequences that come later.
  issue(
    'hours',
    ['ustr', 'site'],
    [
      option('word', {
        worth: { ustr: 2, site: -1 },
        paper: { ustr: 1 },
        pledge: pledge('site', {
          due: { kind: 'each-round' },
          proof: 'self-report',
          keptIf: ['<=', ['meter', 'traffic'], 72],
          act: { says: 'Close early', months: [2, 4], delivers: 0.5, then: [add('traffic', -4)] },
        }),
      }),
      option('watched', {
        worth: { ustr: 4, site: -3 },
        atSignature: [{ do: 'expose', issue: 'escrow' }],
        pledge: pledge('site', {
          due: { kind: 'each-round' },
          proof: 'joint-review',
          keptIf: ['==', ['meter', 'clone'], 0],
          looksKeptIf: ['<', ['times', 'clone_up'], 2],
          ifBroken: [
            { in: 1, do: 'group', if: ['played', 'clone_up'], then: [add('traffic', 2)], else: [add('traffic', -1)] },
            { do: 'publish', issue: 'hours' },
          ],
        }),
      }),
    ],
  ),
];
