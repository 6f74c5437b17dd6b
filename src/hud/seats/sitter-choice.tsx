/** Who sits in a seat: one of a few, each with a sentence about it. */
import type { ComponentChildren } from 'preact';

export interface SitterChoiceProps<Id> {
  /** Tells the choices of a page apart. */
  readonly name: string;
  readonly sitters: readonly { readonly id: Id; readonly name: string; readonly says: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** The legend as it is seen; `says` is how it is heard. */
  readonly legend: ComponentChildren;
  readonly says: string;
}
export function SitterChoice<Id extends string | null>(props: SitterChoiceProps<Id>) {
  const { name, sitters, chosen, onChoose, legend, says } = props;
  return (
    <fieldset class="seat-bot">
      <legend>
        <span aria-hidden="true">{legend}</span>
        <span class="visually-hidden">{says}</span>
      </legend>
      <div class="seat-levels">
        {sitters.map((one) => (
          <label key={one.id} class="seat-level">
            <input
              type="radio"
              name={name}
              checked={one.id === chosen}
              onChange={() => onChoose(one.id)}
              {...(one.id === null ? {} : { value: one.id })}
            />
            <span>{one.name}</span>
          </label>
        ))}
      </div>
      <p class="seat-level-says" aria-live="polite">
        {sitters.find((one) => one.id === chosen)?.says}
      </p>
    </fieldset>
  );
}
