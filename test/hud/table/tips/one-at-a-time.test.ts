import { expect, test } from 'vitest';
import { putAway, settled, type Slips } from '../../../../src/hud/table/tips/one-at-a-time.ts';

const fresh: Slips = { shown: null, seen: [], quiet: null };

test('of several that matter the most important is shown, and it alone', () => {
  expect(settled(fresh, ['sealing', 'record'], 'moves 1')).toMatchObject({ shown: 'sealing', seen: [] });
});
test('one that is shown gives way to none, however important', () => {
  const shown = settled(fresh, ['undated'], 'talks 1');
  expect(settled(shown, ['offer-in', 'undated'], 'talks 1 with an offer')).toBe(shown);
});
test('put away, it leaves its moment in peace; at the next the other comes', () => {
  const read = putAway(settled(fresh, ['sealing', 'record'], 'moves 1'), 'moves 1');
  expect(settled(read, ['sealing', 'record'], 'moves 1')).toBe(read);
  expect(settled(read, ['sealing', 'record'], 'moves 2')).toMatchObject({ shown: 'record', seen: ['sealing'] });
});
test('when its moment has passed it counts as seen, and never comes again', () => {
  const gone = settled(settled(fresh, ['sealing'], 'moves 1'), [], 'resolution 1');
  expect(gone).toMatchObject({ shown: null, seen: ['sealing'] });
  expect(settled(gone, ['sealing'], 'moves 2')).toBe(gone);
});
test('where one goes as another begins to matter, the other comes', () => {
  const sealing = settled(fresh, ['sealing'], 'moves 1');
  expect(settled(sealing, ['resolution'], 'resolution 1')).toMatchObject({ shown: 'resolution', seen: ['sealing'] });
});
test('what was seen in an earlier game is not shown', () => {
  const later: Slips = { ...fresh, seen: ['offer-in'] };
  expect(settled(later, ['offer-in'], 'talks 1')).toBe(later);
});
