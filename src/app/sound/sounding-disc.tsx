/** The disc with its sounds: each is heard when its fact is told, as it is seen then. */
import { useEffect, useRef } from 'preact/hooks';
import type { StageSlot, StageSlotProps } from '../../hud/table/stage-slot.ts';
import { soundOfClock } from '../../sound/of-desk.ts';
import { soundsOf } from '../../sound/of-facts.ts';
import { contextOf } from '../../text/context.ts';
import { DiscSlot } from '../stage-slot.tsx';
import { captionOf } from './caption.ts';
import { loudspeaker } from './loudspeaker.ts';

export const SoundingDisc: StageSlot = (props: StageSlotProps) => {
  const { table, shown } = props;
  const told = useRef({ table, upTo: shown });
  useEffect(() => {
    const before = told.current;
    told.current = { table, upTo: shown };
    // What was told before the player sat down is not news.
    if (before.table !== table) return;
    const at = contextOf(table.setup, table.seat);
    loudspeaker.play(soundsOf(table.facts.slice(before.upTo, shown), table.seat), (sound) => captionOf(sound, at));
  }, [table, shown]);

  useEffect(() => {
    let { clock } = table;
    return table.subscribe(() => {
      const sound = soundOfClock(clock, table.clock);
      clock = table.clock;
      if (sound) loudspeaker.play([sound], () => null);
    });
  }, [table]);

  return <DiscSlot {...props} />;
};
