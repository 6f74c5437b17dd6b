import { expect, test } from 'vitest';
import { describeChannels, describeNumbers, describeTracks } from '../../../../src/hud/table/papers/described.ts';
import { Game } from '../../../support/game.ts';
import { issue, meter, option, role, setup, track } from '../../../support/case.ts';
import { sat } from '../../support/seated.ts';

const game = () =>
  new Game(
    setup({
      roles: [role('ustr', { name: 'USTR' }), role('russia'), role('site')],
      tracks: [
        track('accession', {
          says: 'WTO seat',
          clamps: [
            { holder: 'ustr', step: 7, held: true },
            { holder: 'georgia', step: 12, held: true },
          ],
          neutral: { georgia: 'Georgia' },
        }),
      ],
      channels: [
        { id: 'cards', says: 'Card payments', to: 'site', carries: 0.95, leak: 0.1, state: 'cut', upkeep: 0 },
        { id: 'proxy', says: 'Small processor', to: 'site', carries: 0.12, leak: 0, state: 'open', upkeep: 0 },
      ],
      meters: [
        meter('traffic', { says: 'Traffic', start: 70, max: 100, unit: '%' }),
        meter('cash', {
          says: 'Cash runway',
          start: 4,
          unit: 'months',
          of: 'site',
          seenBy: ['site'],
          bands: [
            { id: 'low', from: 0 },
            { id: 'high', from: 5 },
          ],
        }),
        meter('case', { says: 'The case file', of: 'russia', seenBy: ['russia'] }),
      ],
    }),
  );

test('a track is told with who holds which step', () => {
  const { setup: seen, view } = sat(game(), 'russia');
  const [told] = describeTracks(seen, view);
  expect(told?.says).toBe('WTO seat: 5 of 12 steps. 2 held.');
  expect(told?.clamps.map(({ says }) => says)).toEqual(['Step 7 is held by USTR.', 'Step 12 is held by Georgia.']);
});

test('a channel is told with what it carries', () => {
  const { setup: seen, view } = sat(game(), 'ustr');
  const states = describeChannels(seen, view).map(({ state }) => state);
  expect(states[0]).not.toMatch(/carries/);
  expect(states[1]).toMatch(/carries 12% of sales/);
});

test('numbers are exact for who may read them, a band or nothing for the others', () => {
  const read = (seat: string) => {
    const { setup: seen, view } = sat(game(), seat);
    return Object.fromEntries(
      describeNumbers(seen, view).map(({ id, value, secret }) => [id, secret ? `${value}, private` : value]),
    );
  };
  expect(read('site')).toMatchObject({ traffic: '70%', cash: '4 months, private' });
  expect(read('ustr')).toMatchObject({ traffic: '70%', cash: 'low' });
  expect(Object.keys(read('ustr'))).not.toContain('case');
  expect(read('ustr')).toMatchObject({ 'credibility-russia': '50 of 100' });
});

test('a number says what it is for: a goal of its reader, or room that a signature needs', () => {
  const { setup: seen, view } = sat(
    new Game(
      setup({
        roles: [
          role('ustr', {
            objectives: [
              { id: 'calm', says: 'Calm at home', points: 5, attained: ['/', ['meter', 'home'], 10], par: 0 },
            ],
          }),
          role('russia'),
          role('site'),
        ],
        meters: [meter('home', { says: 'Room at home', of: 'ustr', seenBy: ['ustr'] }), meter('done', { max: 1 })],
        issues: [
          issue('word', ['ustr', 'russia'], [option('given', { needs: { ustr: ['>=', ['meter', 'home'], 4] } })], {
            says: 'The word',
          }),
        ],
      }),
    ),
    'ustr',
  );
  const told = describeNumbers(seen, view);
  expect(told.find(({ id }) => id === 'home')).toMatchObject({
    value: '5 of 10',
    means: ['Your goal: Calm at home.', 'Signing needs 4: The word.'],
  });
  expect(told.find(({ id }) => id === 'done')).toMatchObject({ value: 'yes', means: [] });
});
