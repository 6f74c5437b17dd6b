/** The reader of lessons: a script's text to a lesson, with every problem it has, all at once. */
import type { Setup } from '../../kernel/setup.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import { rehearse } from '../../lesson/rehearse.ts';
import { openText } from '../open-text.ts';
import type { Problem } from '../problems.ts';
import { checkShape } from '../shape/check-shape.ts';
import { checkNames } from './check-names.ts';
import { lessonFile } from './format.ts';
import { hitchWords } from './hitch-words.ts';
import { toLesson } from './to-lesson.ts';

export interface LessonReading {
  /** null where there is an error: then it cannot be played. */
  readonly lesson: Lesson | null;
  /** In the file's order. */
  readonly problems: readonly Problem[];
}

/** Reads the script of a lesson on a scenario. Never throws, whatever the text. */
export function readLesson(text: string, setup: Setup): LessonReading {
  const { list, tree } = openText(text);
  if (tree === null) return { lesson: null, problems: list.problems() };
  const shaped = checkShape(lessonFile, tree.value, list.report);
  if (shaped.file === null) return { lesson: null, problems: list.problems() };
  list.quiet(shaped.replaced);
  checkNames(shaped.file, setup, list.report);
  const lesson = toLesson(shaped.file);
  // A rehearsal of what is known to be wrong would only stumble over it again.
  const hitch = list.hasErrors() ? null : rehearse(setup, lesson);
  if (hitch) list.report(hitchWords(hitch, setup));
  return { lesson: list.hasErrors() ? null : lesson, problems: list.problems() };
}
