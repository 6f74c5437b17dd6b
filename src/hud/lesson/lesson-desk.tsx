/** The desk of a lesson: only the faders the step speaks of, and the ruler once it has been explained. */
import { useMemo } from 'preact/hooks';
import type { Offer } from '../../kernel/board.ts';
import type { RoleId } from '../../kernel/setup.ts';
import type { Table } from '../../kernel/table.ts';
import { contextOf } from '../../text/context.ts';
import { deskWords } from '../../text/screens/desk.ts';
import { lessonWords } from '../../text/screens/lesson.ts';
import { Sheet } from '../controls/sheet.tsx';
import { Axis } from '../table/desk/axis.tsx';
import { deskModel, type DeskModel } from '../table/desk/desk-model.ts';
import { FaderRow } from '../table/desk/fader-row.tsx';
import { waitingOn } from '../table/desk/offers.ts';
import { WorthRuler } from '../table/desk/worth-ruler.tsx';
import type { Course } from './use-lesson.ts';
import '../table/desk/desk.css';
import '../table/desk/desk-narrow.css';

/** The offer the player has from a partner; null: none. */
export const theirOffer = ({ view, seat }: Pick<Table, 'view' | 'seat'>): Offer | null =>
  waitingOn(view, seat).at(-1) ?? null;

/** Who the faders shown are bargained with. */
function partnerOf({ table, step }: Pick<Course, 'table' | 'step'>): RoleId {
  const issue = table.setup.issues.find(({ id }) => step.shows.faders.includes(id));
  return issue?.between.find((role) => role !== table.seat) ?? '';
}

export function useLessonDesk({ table, step, draft }: Pick<Course, 'table' | 'step' | 'draft'>): DeskModel {
  const { setup, view, seat } = table;
  const theirs = theirOffer(table);
  return useMemo(
    () => deskModel({ setup, view, seat }, [partnerOf({ table, step })], draft, theirs?.package ?? null),
    [setup, view, seat, step, JSON.stringify(draft)],
  );
}

export function LessonDesk({ course, model }: { course: Course; model: DeskModel }) {
  const { table, step, draft, setDraft } = course;
  const { setup, view, seat } = table;
  const words = deskWords();
  const at = contextOf(setup, seat);
  const partner = partnerOf(course);
  const shown = model.faders.filter(({ issue }) => step.shows.faders.includes(issue.id));
  return (
    <Sheet class="lesson-sheet desk" labelledBy="lesson-desk">
      <h2 id="lesson-desk" class="display">
        {lessonWords().desk}
      </h2>
      <Axis others={[partner]} at={at}>
        <span>{words.yourSetting}</span>
      </Axis>
      <div class="lesson-rows">
        {shown.map((fader, index) => (
          <FaderRow
            key={fader.issue.id}
            fader={fader}
            setup={setup}
            seat={seat}
            knob={seat}
            ghost={partner}
            round={view.round}
            name={words.rowName(index + 1, shown.length, fader.issue.id, at)}
            onSet={(option) => {
              const { [fader.issue.id]: _, ...rest } = draft;
              setDraft(option === null ? rest : { ...rest, [fader.issue.id]: option });
            }}
          />
        ))}
      </div>
      {step.shows.worth ? <WorthRuler table={table} of={null} model={model} against={theirOffer(table)} /> : null}
    </Sheet>
  );
}
