/** A script as it was written to a script as it is played. */
import type { Lesson, LessonStep, Shown, Task } from '../../lesson/lesson.ts';
import type { LessonFile } from './format.ts';

type StepFile = LessonFile['steps'][string];

export const toLesson = ({ format, scenario, seat, steps }: LessonFile): Lesson => ({
  format,
  scenario,
  seat,
  steps: Object.entries(steps).map(([id, step]) => toStep(id, step)),
});

const toStep = (id: string, { says, again, partners, show, until }: StepFile): LessonStep => ({
  id,
  says,
  again: again ?? false,
  partners: Object.entries(partners).map(([by, { offer, moves, keeps }]) => ({
    by,
    offer: offer ?? null,
    moves,
    keeps,
  })),
  shows: toShown(show),
  until: toTask(until),
});

const toShown = ({ cards, faders, draft, worth, promise, rail, timeline, packages }: StepFile['show']): Shown => ({
  cards,
  faders,
  draft: draft ?? null,
  worth: worth ?? false,
  promise: promise ?? null,
  rail: rail ?? null,
  timeline: timeline ?? false,
  packages: packages ?? null,
});

function toTask({ play, move, guess, finish, ...bare }: StepFile['until']): Task {
  if (play !== undefined) return { do: 'play', move: play };
  if (move !== undefined) return { do: 'move', issue: move };
  if (guess !== undefined) return { do: 'guess', ...guess };
  if (finish !== undefined)
    return {
      do: 'finish',
      then: finish.map(({ says, scenario, seat }) => ({ says, scenario, seat: seat ?? null })),
    };
  const [task = 'continue'] = Object.keys(bare) as (keyof typeof bare)[];
  return { do: task };
}
