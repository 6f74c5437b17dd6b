import { expect, test } from 'vitest';
import { OPPONENTS } from '../../../src/bots/roster.ts';
import { BOT_LEVELS } from '../../../src/hud/seats/levels.ts';

test('the levels on offer are the bots there are', () => {
  expect(BOT_LEVELS.map(({ id, name, says }) => ({ id, name, says }))).toEqual(
    OPPONENTS.map(({ id, name, says }) => ({ id, name, says })),
  );
});
