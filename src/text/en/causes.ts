/** Causes, as phrases that fit after “because of”. */
import type { Cause } from '../../kernel/board.ts';
import type { CauseWords } from '../catalogue.ts';
import type { Context } from '../context.ts';
import { quote, who, whose } from './grammar.ts';

export const CAUSES = {
  move: ({ role, move }, at) => `${whose(at, role)} move ${quote(at.move(move))}`,
  event: ({ event }, at) => {
    const headline = at.headline(event);
    return headline ? `the news ${quote(headline)}` : 'the news';
  },
  deal: ({ issue }, at) => `the deal on ${at.issue(issue)}`,
  pledge: ({ issue }, at) => `the pledge on ${at.issue(issue)}`,
  call: ({ issue, role }, at) => `${whose(at, role)} call on ${at.issue(issue)}`,
  channels: ({ role }, at) => `payments to ${who(at, role)}`,
  track: () => 'the monthly pace',
  holding: ({ role }, at) => `${whose(at, role)} cost of holding steps`,
  month: () => 'the passing of the month',
  undisclosed: () => 'an undisclosed agreement',
} satisfies CauseWords;

/** A cause's words, whatever its kind. */
export const cause = (at: Context, of: Cause): string => (CAUSES[of.by] as (of: Cause, at: Context) => string)(of, at);
