/** What happened, said to one listener. */
import type { Fact } from '../kernel/facts.ts';
import type { RoleId, Setup } from '../kernel/setup.ts';
import { wordFact } from './catalogue.ts';
import { contextOf } from './context.ts';
import { words } from './language.ts';
import type { Line } from './line.ts';

/**
 * Words a fact as its listener was shown it; `null` listens as a spectator.
 * Fields left out by redaction are left unsaid.
 */
export const sayFact = (fact: Fact, setup: Setup, listener: RoleId | null): Line =>
  wordFact(words().facts, fact, contextOf(setup, listener));
