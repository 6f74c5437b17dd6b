import { expect, test } from 'vitest';
import { modelOf, type Conduct } from '../../../src/bots/parts/opponent-model.ts';
import type { Offer } from '../../../src/kernel/board.ts';
import type { Package } from '../../../src/kernel/setup.ts';
import { issue, option, pledge, role, setup } from '../../support/case.ts';

const meat = issue(
  'meat',
  ['ustr', 'russia'],
  [
    option('keep', { worth: { ustr: 5 }, pledge: pledge('russia') }),
    option('raise', { worth: { ustr: 9 }, pledge: pledge('russia') }),
  ],
);
const entry = issue('entry', ['ustr', 'russia'], [option('sign', { worth: { ustr: -7 } })]);
const deal = setup({ roles: [role('ustr'), role('russia')], issues: [meat, entry] });

const offer = (by: string, pkg: Package): Offer => ({
  id: `${by}>x#1`,
  by,
  to: [],
  copies: [],
  package: pkg,
  words: '',
  answers: null,
  round: 1,
  accepted: [],
  status: 'declined',
});
const nothing: Conduct = { offers: [], refused: [], said: [] };
const guess = (conduct: Partial<Conduct>) => modelOf(deal, 'ustr', 'russia', { ...nothing, ...conduct }, () => 1);

test('what helps us and Russia must do costs Russia; what costs us helps it', () => {
  const russia = guess({});
  expect(russia.worth(0, 0)).toBeLessThan(0);
  expect(russia.worth(0, 1)).toBeLessThan(russia.worth(0, 0));
  expect(russia.worth(1, 0)).toBeGreaterThan(7);
});

test('an option that Russia keeps offering cannot cost it so much', () => {
  const offers = [offer('russia', { meat: 'keep', entry: 'sign' }), offer('russia', { meat: 'keep' })];
  expect(guess({ offers }).worth(0, 0)).toBeGreaterThan(guess({}).worth(0, 0));
});

test('an option that Russia keeps refusing costs it more than was thought', () => {
  const refused = [offer('ustr', { meat: 'raise' }), offer('ustr', { meat: 'raise' })];
  expect(guess({ refused }).worth(0, 1)).toBeLessThan(guess({}).worth(0, 1));
  expect(guess({ refused }).worth(1, 0)).toBe(guess({}).worth(1, 0));
});

test('sentences are listened to', () => {
  const dear = guess({ said: [{ kind: 'matters', issue: 'entry', level: 4 }] });
  expect(dear.worth(1, 0)).toBeGreaterThan(guess({}).worth(1, 0));
  const never = guess({ said: [{ kind: 'cannot', issue: 'meat', option: 'raise' }] });
  expect(never.worth(0, 1)).toBeLessThan(-30);
  const easy = guess({ said: [{ kind: 'flexible', issue: 'meat' }] });
  expect(easy.worth(0, 1)).toBeGreaterThan(guess({}).worth(0, 1));
});
