/** Any disc that can be asked for: 2 to 6 roles, 1 to 24 months, marks anywhere they may be. */
import fc from 'fast-check';
import type { DiscInput, DiscPledge, PledgeState } from '../../../src/stage/disc/input.ts';

const MARKS = ['square', 'triangle', 'circle', 'diamond', 'hexagon', 'star'] as const;
const STATES: readonly PledgeState[] = ['due', 'review', 'kept', 'broken', 'never-due', 'released'];
const NAMES = ['A', 'Washington', 'The European Commission', 'Министерство экономического развития'];

export const anyDisc: fc.Arbitrary<DiscInput> = fc
  .record({
    roles: fc.integer({ min: 2, max: 6 }),
    months: fc.integer({ min: 1, max: 24 }),
    tracks: fc.array(
      fc.record({ steps: fc.integer({ min: 1, max: 24 }), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
      { maxLength: 4 },
    ),
    lanes: fc.integer({ min: 1, max: 8 }),
  })
  .chain(({ roles, months, tracks, lanes }) => {
    const role = fc.integer({ min: 0, max: roles - 1 }).map((seat) => `role${seat}`);
    const round = fc.integer({ min: 1, max: months });
    const name = fc.constantFrom(...NAMES);
    return fc.record({
      seed: fc.string({ maxLength: 5 }),
      title: name,
      roles: fc.constant(MARKS.slice(0, roles).map((mark, seat) => ({ id: `role${seat}`, mark }))),
      months: fc.constant(Array.from({ length: months }, (_, i) => ({ label: `M${i}`.padEnd(3, 'X') }))),
      burned: fc.integer({ min: 0, max: months }),
      now: fc.option(fc.record({ round, degrees: fc.double({ min: 0, max: 360, noNaN: true }) })),
      hub: fc.record({
        title: name,
        figure: fc.constantFrom('5 of 12', '24 из 24'),
        short: fc.constantFrom('5/12', '24/24'),
        note: name,
        noteShort: fc.constantFrom('3 held', ''),
        of: fc.option(role),
      }),
      tracks: fc.constant(tracks).chain((list) =>
        fc.tuple(
          ...list.map(({ steps, at }, i) =>
            fc.record({
              id: fc.constant(`track${i}`),
              steps: fc.constant(steps),
              at: fc.constant(at * steps),
              clamps: fc.uniqueArray(
                fc.record({
                  holder: fc.oneof(role, fc.constant('neutral')),
                  role: fc.option(role),
                  step: fc.integer({ min: 1, max: steps }),
                  state: fc.constantFrom('held' as const, 'sprung' as const, 'gone' as const),
                }),
                { selector: (clamp) => `${clamp.step}/${clamp.holder}`, maxLength: 6 },
              ),
            }),
          ),
        ),
      ),
      channels: fc.uniqueArray(
        fc.record({
          id: fc.integer({ min: 0, max: 6 }).map((i) => `channel${i}`),
          to: role,
          state: fc.constantFrom('open' as const, 'leaking' as const, 'cut' as const, 'closed' as const),
          leak: fc.double({ min: 0, max: 1, noNaN: true }),
          label: fc.option(name),
        }),
        { selector: (channel) => channel.id, maxLength: 6 },
      ),
      pledges: fc
        .uniqueArray(
          fc.record({
            by: role,
            round,
            at: fc.integer({ min: 0, max: lanes - 1 }),
            form: fc.constantFrom('dated' as const, 'undated' as const, 'monthly' as const),
            state: fc.constantFrom(...STATES),
            exposed: fc.boolean(),
            called: fc.boolean(),
          }),
          { selector: (pledge) => `${pledge.by}/${pledge.at}/${pledge.round}`, maxLength: 20 },
        )
        .map((list) =>
          list.map(({ at, ...pledge }): DiscPledge => ({
            ...pledge,
            since: 1,
            issue: `${pledge.by}-${at}-${pledge.round}`,
            lane: { at, of: lanes },
          })),
        ),
      offers: fc
        .uniqueArray(fc.record({ by: role, to: fc.uniqueArray(role, { minLength: 1, maxLength: roles }) }), {
          selector: (offer) => `${offer.by}/${offer.to.join()}`,
          maxLength: 6,
        })
        .map((list) => list.map((offer, i) => ({ ...offer, id: `offer${i}` }))),
      deals: fc.uniqueArray(
        fc.record({
          id: fc.integer({ min: 0, max: 20 }).map((i) => `deal${i}`),
          between: fc.uniqueArray(role, { minLength: 2, maxLength: roles }),
          round,
          public: fc.boolean(),
        }),
        { selector: (deal) => deal.id, maxLength: 6 },
      ),
      moves: fc.uniqueArray(
        fc.record({
          move: fc.integer({ min: 0, max: 9 }).map((i) => `move${i}`),
          by: role,
          round,
          blocked: fc.boolean(),
        }),
        { selector: (move) => `${move.by}/${move.move}/${move.round}`, maxLength: 12 },
      ),
      activity: fc.constant({}),
    });
  })
  // The laser is always on the month after the last that is burned.
  .map((input) => ({
    ...input,
    now: input.now && input.burned < input.months.length ? { ...input.now, round: input.burned + 1 } : null,
  }));
