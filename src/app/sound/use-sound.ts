/** Sound for the whole page: follows the settings, waits for the first touch, and gives the screens their switch. */
import { useEffect, useMemo } from 'preact/hooks';
import type { Sounding } from '../../hud/controls/sounding.ts';
import { soundIsOn, type Settings } from '../../hud/settings/settings.ts';
import { soundOfStop } from '../../sound/of-desk.ts';
import { soundWords } from '../../text/screens/sound.ts';
import { loudspeaker } from './loudspeaker.ts';

/** What a person does to a page that lets it be heard. */
const TOUCHES = ['pointerup', 'keydown', 'click'] as const;

/** `company`: in a class sound is off until someone turns it on. */
export function useSound(
  settings: Settings,
  change: (settings: Settings) => void,
  company: 'alone' | 'class' = 'alone',
): Sounding {
  const on = soundIsOn(settings, company);
  useEffect(() => loudspeaker.follow(on, settings.volume), [on, settings.volume]);
  useEffect(() => {
    const touched = (): void => loudspeaker.touched();
    for (const touch of TOUCHES) window.addEventListener(touch, touched, { capture: true });
    return () => {
      for (const touch of TOUCHES) window.removeEventListener(touch, touched, { capture: true });
    };
  }, []);
  return useMemo(
    () => ({
      on,
      turn: (next) => {
        change({ ...settings, sound: next ? 'on' : 'off' });
        loudspeaker.follow(next, settings.volume);
        loudspeaker.touched();
      },
      stopped: (stop) =>
        loudspeaker.play([soundOfStop(stop)], ({ name }) => (name === 'met' ? soundWords().captions.met() : null)),
    }),
    [on, settings],
  );
}
