/**
 * The disc in the table screen. A drawing stands in at once; where there is WebGL, Phaser takes over
 * when the page has time. Losing either costs nothing: the disc is drawn from the view.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Fact } from '../kernel/facts.ts';
import type { Table } from '../kernel/table.ts';
import { viewAfter } from '../kernel/view-at.ts';
import type { StageSlot, StageSlotProps } from '../hud/table/stage-slot.ts';
import type { Cue } from '../stage/cues.ts';
import type { DiscInput } from '../stage/disc/input.ts';
import { locale } from '../text/locale.ts';
import { useStage } from './use-stage.ts';

/** What turns the story of a table into a picture: fetched, for the desk can do without. */
interface Reader {
  readonly read: (table: Table, upTo: number) => DiscInput;
  readonly cuesOf: (facts: readonly Fact[]) => readonly Cue[];
}

async function loadReader(): Promise<Reader> {
  const [{ wordedDisc }, { cuesOf }] = await Promise.all([import('./worded-disc.ts'), import('../stage/cues.ts')]);
  const read = (table: Table, upTo: number): DiscInput => {
    const facts = table.facts.slice(0, upTo);
    const view = upTo >= table.facts.length ? table.view : viewAfter(table.setup, table.seat, facts);
    return wordedDisc(view, table.setup, facts);
  };
  return { read, cuesOf };
}

export const DiscSlot: StageSlot = ({ table, shown, size, onIntent }: StageSlotProps) => {
  const place = useRef<HTMLDivElement>(null);
  const intend = useRef(onIntent);
  intend.current = onIntent;
  const show = useStage(place, size === 'full', intend);
  const [reader, setReader] = useState<Reader | null>(null);
  useEffect(() => {
    let gone = false;
    void loadReader().then((loaded) => gone || setReader(loaded));
    return () => {
      gone = true;
    };
  }, []);

  // What was told since the last look is worth seeing happen; a whole game reopened, or another seat's, is not.
  const told = useRef<{ readonly table: Table; readonly upTo: number } | null>(null);
  useEffect(() => {
    if (!reader) return;
    const last = told.current?.table === table ? told.current.upTo : null;
    told.current = { table, upTo: shown };
    show(reader.read(table, shown), last === null ? null : reader.cuesOf(table.facts.slice(last, shown)));
  }, [reader, table, shown, table.view, locale()]);

  return <div ref={place} class="stage-place stage-inlay" />;
};
