/** The disc with its sounds: each is heard when its fact is told, as it is seen then. */
import { useEffect, useRef } from 'preact/hooks';
import type { StageSlot, StageSlotProps } from '../../hud/table/stage-slot.ts';
import { soundOfClock } from '../../sound/of-desk.ts';
import { contextOf } from '../../text/context.ts';
import { DiscSlot } from '../stage-slot.tsx';
import { loudspeaker } from './loudspeaker.ts';

/** Which fact sounds like what, and its caption: fetched, for the desk can do without. */
const loadTeller = () => Promise.all([import('../../sound/of-facts.ts'), import('./caption.ts')]);

export const SoundingDisc: StageSlot = (props: StageSlotProps) => {
  const { table, shown } = props;
  const told = useRef({ table, upTo: shown });
  useEffect(() => {
    const before = told.current;
    told.current = { table, upTo: shown };
    // What was told before the player sat down is not news.
    if (before.table !== table) return;
    const at = contextOf(table.setup, table.seat);
    const news = table.facts.slice(before.upTo, shown);
    // What cannot be fetched is not heard: nothing is told by sound alone.
    void loadTeller().then(
      ([{ soundsOf }, { captionOf }]) => loudspeaker.play(soundsOf(news, table.seat), (sound) => captionOf(sound, at)),
      () => undefined,
    );
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
