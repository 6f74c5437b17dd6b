/** A bot's name for its badge: seats carry the roster's id. */
import type { SeatStatus } from '../../../kernel/table.ts';
import { label } from '../../../text/labels.ts';
import { capital } from '../role-name.tsx';

export const botName = ({ kind, bot }: Pick<SeatStatus, 'kind' | 'bot'>): string =>
  bot === null ? label('seat', kind) : capital(bot);
