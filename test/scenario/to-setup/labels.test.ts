/** Words that may be left out: plates, short labels, forms of names, the language itself. */
import { expect, test } from 'vitest';
import { hashRules } from '../../../src/kernel/hash.ts';
import { compiled, toldOf } from '../small.ts';

const roles = (ustr: string) => `
roles:
  ustr: { name: USTR, mark: square, walk-away: 40, brief: Public., instructions: Secret.${ustr} }
  russia: { name: Russia, mark: triangle, walk-away: 40, brief: Public., instructions: Secret. }
  site: { name: Site, mark: circle, walk-away: 40, brief: Public., instructions: Secret. }`;

test('a role’s plate, and its name inside a sentence', () => {
  const [ustr, russia] = compiled({
    roles: roles(', brings: brings the vote, forms: { nom: the office, number: singular }'),
  }).roles;
  expect(ustr).toMatchObject({ brings: 'brings the vote', forms: { nom: 'the office', number: 'singular' } });
  expect(russia).not.toHaveProperty('brings');
  expect(russia).not.toHaveProperty('forms');
});

test('a short label stands beside what a thing says', () => {
  const channels = `
channels:
  cards: { says: Card payments, short: Cards, to: site, carries: 0.9, leak: 0.1, state: open }`;
  expect(compiled({ channels }).channels[0]).toMatchObject({ says: 'Card payments', short: 'Cards' });
  expect(compiled().channels[0]).not.toHaveProperty('short');
});

test('a scenario is in English unless it says otherwise', () => {
  expect(compiled().language).toBe('en');
  expect(compiled({ more: 'language: pt-BR' }).language).toBe('pt-BR');
  expect(toldOf('wrong-value', { more: 'language: Portuguese!' })).toEqual([
    expect.stringContaining('`language` should be the tag of a language such as `en` or `pt-BR`'),
  ]);
});

test('none of them is a rule', () => {
  const plain = compiled();
  const worded = compiled({ roles: roles(', brings: brings the vote, forms: { gen: of it }'), more: 'language: fr' });
  expect(hashRules(worded)).toBe(hashRules(plain));
});
