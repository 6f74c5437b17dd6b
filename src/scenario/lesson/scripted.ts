/** A lesson's file to the case it is played on: what the command makes of `first_track.lesson.yaml`. */
import type { Setup } from '../../kernel/setup.ts';
import type { Reading } from '../read.ts';
import { refused } from '../translation/translated.ts';
import { readLesson } from './read-lesson.ts';

/** `original`: null where the scenario has an error of its own, for then nothing can be rehearsed. */
export function readScripted(text: string, original: Setup | null): Reading {
  if (original === null) return refused('no-scenario', 'Its scenario cannot be read yet.', 'Check the scenario first.');
  const { lesson, problems } = readLesson(text, original);
  return { setup: lesson && original, problems };
}
