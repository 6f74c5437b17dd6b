/** How loud, from nothing to all. */
import { useId } from 'preact/hooks';
import { sayPercent } from '../../text/numbers.ts';
import { soundWords } from '../../text/screens/sound.ts';
import './volume.css';

export interface VolumeProps {
  /** 0..1 */
  readonly volume: number;
  readonly onChange: (volume: number) => void;
}
export function Volume({ volume, onChange }: VolumeProps) {
  const id = useId();
  return (
    <div class="volume">
      <label for={id}>{soundWords().volume}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={5}
        value={Math.round(volume * 100)}
        aria-valuetext={sayPercent(volume)}
        onInput={(event) => onChange(Number(event.currentTarget.value) / 100)}
      />
      <output for={id}>{sayPercent(volume)}</output>
    </div>
  );
}
