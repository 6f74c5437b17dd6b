/** Structured sentences: as spoken, and as reported. */
import type { Sentence } from '../../kernel/action.ts';
import type { RoleId } from '../../kernel/setup.ts';
import type { SentenceWords } from '../catalogue.ts';
import type { Context } from '../context.ts';
import { Who, month, option, quote, verb } from './grammar.ts';

const LEVELS = { 1: 'a little', 2: 'somewhat', 3: 'a lot', 4: 'most of all' } as const;

export const SENTENCES = {
  spoken: {
    matters: ({ issue, level }, at) => `${at.issue(issue)}: this matters ${LEVELS[level]} to us.`,
    cannot: ({ issue, option: id }, at) => `${at.issue(issue)}: we cannot accept ${option(at, issue, id)}.`,
    flexible: ({ issue }, at) => `${at.issue(issue)}: we can be flexible here.`,
    warn: ({ move, round }, at) => `If nothing changes, we will play ${quote(at.move(move))} in ${month(at, round)}.`,
  },
  reported: {
    matters: ({ issue, level }, by, at) =>
      `${Who(at, by)} said that ${at.issue(issue)} matters ${LEVELS[level]} to ${it(at, by)}.`,
    cannot: ({ issue, option: id }, by, at) =>
      `${Who(at, by)} said that ${it(at, by)} cannot accept ${option(at, issue, id)} on ${at.issue(issue)}.`,
    flexible: ({ issue }, by, at) => `${Who(at, by)} said that ${it(at, by)} can be flexible on ${at.issue(issue)}.`,
    warn: ({ move, round }, by, at) =>
      `${Who(at, by)} warned that, if nothing changes, ${it(at, by)} will play ${quote(at.move(move))} in ${month(at, round)}.`,
  },
} satisfies SentenceWords;

const it = (at: Context, by: RoleId): string => verb(at, by, 'it', 'you');

/** A sentence as reported, whatever its kind. */
export const reported = (sentence: Sentence, by: RoleId, at: Context): string =>
  (SENTENCES.reported[sentence.kind] as (of: Sentence, by: RoleId, at: Context) => string)(sentence, by, at);
