/** The one switch of all sound: on the first screen, and in the bar of the table. */
import { soundWords } from '../../text/screens/sound.ts';
import { IconButton } from './button.tsx';
import { useSounding } from './sounding.ts';

export function SoundSwitch() {
  const sounding = useSounding();
  if (sounding === null) return null;
  const { on, turn } = sounding;
  return (
    <IconButton
      icon={on ? 'volume' : 'volume-off'}
      label={soundWords().sound}
      aria-pressed={on}
      onClick={() => turn(!on)}
    />
  );
}
