/** A lesson as it goes on: the step, the table under it, and what the player has set. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SeatAction } from '../../kernel/action.ts';
import type { Refusal } from '../../kernel/refusals.ts';
import type { MoveId, Package, RoleId } from '../../kernel/setup.ts';
import type { Table } from '../../kernel/table.ts';
import { actsAtBeginning, month, type Act } from '../../lesson/director.ts';
import type { Lesson, LessonStep } from '../../lesson/lesson.ts';
import { useTable } from '../table/use-table.ts';

/** A real table whose other seats do as the script says. */
export interface LessonTable {
  /** The player's. */
  readonly table: Table;
  act(seat: RoleId, action: SeatAction): Promise<Refusal | null>;
  stop(): void;
}

export interface Course {
  readonly at: number;
  readonly step: LessonStep;
  readonly table: Table;
  readonly draft: Package;
  readonly setDraft: (draft: Package) => void;
  /** The table refused what the script wants: our own bug, since scripts are rehearsed at the build. */
  readonly stuck: boolean;
  readonly goOn: () => void;
  /** The player's own action, then the next step. */
  readonly act: (action: SeatAction) => void;
  /** Ends the month with these cards, then the next step. */
  readonly endMonth: (cards: readonly MoveId[]) => void;
}

export function useLesson(lesson: Lesson, open: () => LessonTable): Course {
  const [game, setGame] = useState(open);
  const [at, setAt] = useState(0);
  const [draft, setDraft] = useState<Package>(lesson.steps[0]?.shows.draft ?? {});
  const [stuck, setStuck] = useState(false);
  /** One thing at a time: a second press while the first is on its way does nothing. */
  const busy = useRef(false);
  const current = useRef(game);
  current.current = game;
  useTable(game.table);
  useEffect(() => () => current.current.stop(), []);

  const play = async (on: LessonTable, acts: readonly Act[]): Promise<boolean> => {
    for (const { seat, action } of acts) if ((await on.act(seat, action)) !== null) return false;
    return true;
  };
  const enter = async (index: number, on: LessonTable): Promise<boolean> => {
    const next = lesson.steps[index];
    if (next === undefined) return true;
    let table = on;
    if (next.again) {
      table.stop();
      table = open();
      setGame(table);
    }
    if (next.shows.draft) setDraft(next.shows.draft);
    const roles = table.table.setup.roles.map((role) => role.id);
    const done = await play(table, actsAtBeginning(lesson, next, roles));
    setAt(index);
    return done;
  };
  const once = (run: () => Promise<boolean>): void => {
    if (busy.current) return;
    busy.current = true;
    void run()
      .then((done) => setStuck(!done))
      .finally(() => (busy.current = false));
  };
  useEffect(() => once(() => enter(0, game)), []);

  const step = lesson.steps[at];
  if (step === undefined) throw new Error('A lesson has steps');
  const then = (acts: readonly Act[]): void =>
    once(async () => (await play(game, acts)) && (await enter(at + 1, game)));
  return {
    at,
    step,
    table: game.table,
    draft,
    setDraft,
    stuck,
    goOn: () => then([]),
    act: (action) => then([{ seat: lesson.seat, action }]),
    endMonth: (cards) =>
      then(
        month(
          lesson,
          step,
          game.table.setup.roles.map((role) => role.id),
          cards,
        ),
      ),
  };
}
