import { expect, test } from 'vitest';
import { OPPONENTS } from '../../../src/bots/opponents.ts';
import { botLevels } from '../../../src/hud/seats/levels.ts';

test('the levels on offer are the bots there are', () => {
  expect(botLevels()).toEqual(OPPONENTS.map(({ id, name, says }) => ({ id, name, says })));
});
