/** Causes, as phrases that stand alone in brackets or after «Причина:». */
import type { Cause } from '../../kernel/board.ts';
import type { CauseWords } from '../catalogue.ts';
import type { Context } from '../context.ts';
import { issue, owned, quote, who } from './grammar.ts';

export const CAUSES = {
  move: ({ role, move }, at) => `${owned(at, role, 'ваш', 'ход')} ${quote(at.move(move))}`,
  event: ({ event }, at) => {
    const headline = at.headline(event);
    return headline ? `новость ${quote(headline)}` : 'новость';
  },
  deal: ({ issue: id }, at) => `договорённость по пункту ${issue(at, id)}`,
  pledge: ({ issue: id }, at) => `обязательство по пункту ${issue(at, id)}`,
  call: ({ issue: id, role }, at) => `${owned(at, role, 'ваше', 'требование')} по пункту ${issue(at, id)}`,
  channels: ({ role }, at) => `платежи для ${who(at, role, 'gen')}`,
  track: () => 'обычный ход дел за месяц',
  holding: ({ role }, at) => owned(at, role, 'ваша', 'плата за удержанные шаги'),
  month: () => 'прошёл месяц',
  undisclosed: () => 'неопубликованная договорённость',
} satisfies CauseWords;

/** A cause's words, whatever its kind. */
export const cause = (at: Context, of: Cause): string => (CAUSES[of.by] as (of: Cause, at: Context) => string)(of, at);
