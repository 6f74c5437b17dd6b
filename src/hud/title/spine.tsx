/** One scenario as the spine of a disc case: a radio button. The chosen one is pulled out and shows its disc. */
import { Mark } from '../controls/mark.tsx';
import { lengthOf, type RackItem } from './rack.ts';

export interface SpineProps {
  readonly item: RackItem;
  readonly number: number;
  readonly chosen: boolean;
  /** Id of the sentence about the chosen scenario. */
  readonly describedBy: string;
  readonly onChoose: () => void;
}
export function Spine({ item, number, chosen, describedBy, onChoose }: SpineProps) {
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
        <span>{item.stage === 'draft' ? `Draft, ${lengthOf(item)}` : lengthOf(item)}</span>
        <span class="spine-marks" role="img" aria-label={`Seats: ${item.roles.map((role) => role.name).join(', ')}`}>
          {item.roles.map((role) => (
            <Mark key={role.id} mark={role.mark} />
          ))}
        </span>
      </span>
    </label>
  );
}
