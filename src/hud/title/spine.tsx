/** One scenario as the spine of a disc case: a radio button. The chosen one is pulled out and shows its disc. */
import { titleWords } from '../../text/screens/title.ts';
import { Mark } from '../controls/mark.tsx';
import type { RackItem } from './rack.ts';

export interface SpineProps {
  readonly item: RackItem;
  readonly number: number;
  readonly chosen: boolean;
  /** Id of the sentence about the chosen scenario. */
  readonly describedBy: string;
  readonly onChoose: () => void;
}
export function Spine({ item, number, chosen, describedBy, onChoose }: SpineProps) {
  const words = titleWords();
  return (
    <label class="spine on-paper">
      <input
        class="spine-radio"
        type="radio"
        name="scenario"
        value={item.id}
        checked={chosen}
        aria-describedby={chosen ? describedBy : undefined}
        onChange={onChoose}
      />
      <span class="spine-number" aria-hidden="true">
        {number}
      </span>
      <span class="spine-name">{item.title}</span>
      <span class="spine-facts">
        <span>{words.length(item.rounds, item.minutes, item.stage === 'draft')}</span>
        <span class="spine-marks" role="img" aria-label={words.seats(item.roles.map((role) => role.name))}>
          {item.roles.map((role) => (
            <Mark key={role.id} mark={role.mark} />
          ))}
        </span>
      </span>
    </label>
  );
}
