/** What the player does to go on, beside the line that asks for it. */
import { useEffect } from 'preact/hooks';
import type { Offer } from '../../kernel/board.ts';
import type { NextGame } from '../../lesson/lesson.ts';
import { saidIn, type Said } from '../../lesson/said.ts';
import { contextOf } from '../../text/context.ts';
import { locale } from '../../text/locale.ts';
import { lessonWords } from '../../text/screens/lesson.ts';
import { Button } from '../controls/button.tsx';
import type { DeskModel } from '../table/desk/desk-model.ts';
import type { Course } from './use-lesson.ts';

export interface LessonTaskProps {
  readonly course: Course;
  readonly desk: DeskModel;
  readonly theirs: Offer | null;
  readonly onGuess: (better: boolean) => void;
  readonly onNext: (next: NextGame) => void;
}
export function LessonTask({ course, desk, theirs, onGuess, onNext }: LessonTaskProps) {
  const { step, table, draft, goOn, act } = course;
  const words = lessonWords();
  const said = (what: Said): string => saidIn(what, locale());
  const at = contextOf(table.setup, table.seat);
  const { until } = step;
  const moved = until.do === 'move' && draft[until.issue] !== (step.shows.draft?.[until.issue] ?? undefined);
  switch (until.do) {
    case 'continue':
      return (
        <Button tone="ink" iconEnd="arrow-right" onClick={goOn}>
          {words.goOn}
        </Button>
      );
    case 'move':
      return moved ? <Done onDone={goOn} /> : <p class="lesson-hint">{words.moveIt(until.issue, at)}</p>;
    case 'above-walk-away':
      return desk.worth > desk.walkAway ? (
        <Button tone="ink" iconEnd="arrow-right" onClick={goOn}>
          {words.goOn}
        </Button>
      ) : (
        <p class="lesson-hint">{words.above}</p>
      );
    case 'agree': {
      const apart = desk.faders
        .filter(({ value, theirs: asked }) => asked !== null && asked !== value)
        .map(({ issue }) => issue.id);
      return (
        <Button
          tone="ink"
          icon="check"
          whyNot={apart.length > 0 ? words.gap(apart, at) : null}
          onClick={() => theirs && act({ do: 'accept', offer: theirs.id })}
        >
          {words.accept}
        </Button>
      );
    }
    case 'look':
      return <p class="lesson-hint">{words.look(looked(course))}</p>;
    case 'guess':
      return (
        <>
          <Button tone="ink" onClick={() => onGuess(true)}>
            {said(until.yes)}
          </Button>
          <Button tone="ink" onClick={() => onGuess(false)}>
            {said(until.no)}
          </Button>
        </>
      );
    case 'finish':
      return (
        <>
          {until.then.map((next, index) => (
            <Button key={index} tone={index === 0 ? 'ink' : 'line'} onClick={() => onNext(next)}>
              {said(next.says)}
            </Button>
          ))}
        </>
      );
    // The card, the seal and the resolution have buttons of their own.
    case 'play':
    case 'seal':
    case 'read':
      return null;
  }
}

/** What there is to look at, as its button begins. */
function looked({ step: { shows }, table: { setup } }: Course): string {
  const of = shows.promise === null ? setup.channels : setup.issues;
  return of.find(({ id }) => id === (shows.promise ?? shows.rail))?.says ?? '';
}

/** What was asked for is done: the next line follows by itself. */
function Done({ onDone }: { onDone: () => void }) {
  useEffect(onDone, []);
  return null;
}
