import { expect, test } from 'vitest';
import { contextOf } from '../../src/text/context.ts';
import { turned } from '../../src/text/turned.ts';
import { meter, setup } from '../support/case.ts';

const WORDS = ['no', 'yes'] as const;
const at = contextOf(
  setup({
    meters: [
      meter('online', { max: 1 }),
      meter('open', {
        max: 1,
        stages: [
          { id: 'shut', from: 0, says: 'shut' },
          { id: 'open', from: 1, says: 'wide open' },
        ],
      }),
    ],
  }),
  null,
);

test('a yes or no that turned is told before and after', () => {
  expect(turned(at, 'online', 0, WORDS)).toBe('yes → no');
  expect(turned(at, 'online', 1, WORDS)).toBe('no → yes');
});

test('the scenario’s own words for its values come first', () => {
  expect(turned(at, 'open', 1, WORDS)).toBe('shut → wide open');
});
