/** Hands the pressing of a finished game to its player. */
import type { Debrief } from '../../kernel/debrief.ts';
import type { RoleId } from '../../kernel/setup.ts';
import { contextOf } from '../../text/context.ts';
import { sayDay } from '../../text/days.ts';
import { debriefWords } from '../../text/screens/debrief.ts';
import { handOver } from '../hand-over.ts';
import { wordedDisc } from '../worded-disc.ts';
import { drawingOf, pictureOf } from './files.ts';
import { pressingOf, type PressingWords } from './pressing.ts';

/** `played`: milliseconds. Rejects when it cannot be drawn. */
export async function keepPressing(
  debrief: Debrief,
  seat: RoleId,
  played: number,
  as: 'picture' | 'drawing',
): Promise<void> {
  const { setup, outcome, board, facts } = debrief;
  const words = debriefWords().pressing;
  const lettered: PressingWords = {
    title: setup.title,
    outcome: outcome.title,
    sentence: firstSentence(outcome.text),
    played: [words.playedAs(seat, contextOf(setup, null)), sayDay(played)],
    mark: words.mark,
  };
  const shapes = pressingOf(wordedDisc({ ...board, viewer: null }, setup, facts), lettered);
  const name = `${setup.id}-${seat}-pressing`;
  if (as === 'picture') return handOver(`${name}.png`, await pictureOf(shapes));
  const { title, sentence, played: lines } = lettered;
  handOver(`${name}.svg`, await drawingOf(shapes, words.says(title), [`${outcome.title}.`, sentence, ...lines]));
}

/** Up to its first full stop that ends a sentence. */
export const firstSentence = (text: string): string => /^.*?[.!?…](?=\s|$)/.exec(text.trim())?.[0] ?? text.trim();
