/** A bot's name for its badge: seats carry the roster's id. */
import type { SeatStatus } from '../../../kernel/table.ts';
import { label } from '../../../text/labels.ts';
import { shellWords } from '../../../text/screens/shell.ts';

export function botName({ kind, bot }: Pick<SeatStatus, 'kind' | 'bot'>): string {
  const names: { readonly [id: string]: string } = shellWords().bots;
  return (bot !== null && Object.hasOwn(names, bot) ? names[bot] : undefined) ?? label('seat', kind);
}
