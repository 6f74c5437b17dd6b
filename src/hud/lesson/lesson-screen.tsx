/**
 * A lesson: the script's line above the disc, and beside it only what the line speaks of. What the player does is done at
 * a real table. Every line is spoken to assistive technology, and every step can be skipped.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Analysis } from '../../kernel/analysis.ts';
import type { Debrief } from '../../kernel/debrief.ts';
import type { Lesson, NextGame } from '../../lesson/lesson.ts';
import { saidIn } from '../../lesson/said.ts';
import { locale } from '../../text/locale.ts';
import { lessonWords } from '../../text/screens/lesson.ts';
import { Button } from '../controls/button.tsx';
import { Wordmark } from '../seats/screen-head.tsx';
import { Announcing } from '../table/announce.tsx';
import { idOf, type TableIntent } from '../table/intent.ts';
import type { StageSlot } from '../table/stage-slot.ts';
import { useLayout } from '../table/use-layout.ts';
import { LessonCards } from './lesson-cards.tsx';
import { LessonDesk, theirOffer, useLessonDesk } from './lesson-desk.tsx';
import { LessonEnd } from './lesson-end.tsx';
import { LessonLook } from './lesson-look.tsx';
import { LessonRead, useLessonReading } from './lesson-read.tsx';
import { LessonTask } from './lesson-task.tsx';
import { useLesson, type LessonTable } from './use-lesson.ts';
import '../table/table.css';
import './lesson.css';

export interface LessonScreenProps {
  readonly title: string;
  readonly lesson: Lesson;
  /** A fresh table. */
  readonly open: () => LessonTable;
  readonly stage: StageSlot;
  readonly analyse: (debrief: Debrief) => Promise<Analysis>;
  readonly onNext: (next: NextGame) => void;
  readonly onSkip: () => void;
}

export function LessonScreen(props: LessonScreenProps) {
  return (
    <Announcing>
      <LessonInside {...props} />
    </Announcing>
  );
}

function LessonInside({ title, lesson, open, stage: Stage, analyse, onNext, onSkip }: LessonScreenProps) {
  const words = lessonWords();
  const course = useLesson(lesson, open);
  const { at, step, table, draft } = course;
  const { setup, seat } = table;
  const layout = useLayout();
  const desk = useLessonDesk(course);
  const reading = useLessonReading(table, step.until.do === 'read');
  const [guessed, guess] = useState<boolean | null>(null);
  const line = useRef<HTMLParagraphElement>(null);
  // A new line takes the focus, so that reading goes on from it.
  useEffect(() => {
    if (at > 0) line.current?.focus();
  }, [at]);
  const theirs = theirOffer(table);
  // On the disc a mark does what its button does.
  const onIntent = (intent: TableIntent): void => {
    if (step.until.do !== 'look') return;
    const { promise, rail } = step.shows;
    const wanted: readonly (TableIntent | null)[] = [
      promise === null ? null : { kind: 'pledge', issue: promise },
      rail === null ? null : { kind: 'channel', channel: rail },
    ];
    if (wanted.some((one) => one !== null && idOf(one) === idOf(intent))) course.goOn();
  };
  // Whom the draft was bargained with.
  const partner = setup.issues.find(({ id }) => draft[id] !== undefined)?.between.find((role) => role !== seat) ?? '';
  const { cards, faders, timeline, packages } = step.shows;
  const debrief = table.debrief;
  return (
    <div class="lesson">
      <div class="ground" aria-hidden="true" />
      <header class="lesson-bar">
        <Wordmark />
        <h1>{title}</h1>
        <p class="lesson-count">{words.step(at + 1, lesson.steps.length)}</p>
        <Button tone="link" onClick={onSkip}>
          {words.skip}
        </Button>
      </header>
      <main class="lesson-main">
        <div class="lesson-line on-paper">
          <p ref={line} role="status" tabIndex={-1}>
            {course.stuck ? words.unplayable : saidIn(step.says, locale())}
          </p>
          <LessonTask
            course={course}
            desk={desk}
            theirs={theirs}
            onGuess={(guessedSo) => {
              guess(guessedSo);
              course.goOn();
            }}
            onNext={onNext}
          />
        </div>
        <div class="lesson-disc">
          <Stage
            table={table}
            view={reading.view}
            shown={reading.shown}
            size={layout === 'narrow' ? 'strip' : 'full'}
            onIntent={onIntent}
          />
        </div>
        <div class="lesson-side">
          {cards.length > 0 ? <LessonCards key={step.id} course={course} /> : null}
          {faders.length > 0 ? <LessonDesk course={course} model={desk} /> : null}
          {step.until.do === 'look' ? <LessonLook course={course} /> : null}
          {step.until.do === 'read' ? <LessonRead table={table} reading={reading} onDone={course.goOn} /> : null}
          {(timeline || packages !== null) && debrief ? (
            <LessonEnd
              debrief={debrief}
              seat={seat}
              partner={partner}
              shows={step.shows}
              guessed={guessed}
              analyse={analyse}
            />
          ) : null}
        </div>
      </main>
    </div>
  );
}
