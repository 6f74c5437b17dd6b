/** A Tabler icon, always decoration: the words beside it, or the button's name, say what it means. */
import type { IconName } from './icon-names.ts';
import { TABLER } from './tabler.ts';
import './icon.css';

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {TABLER[name].map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  );
}

/** The icon a scenario names for a move; a plain card when it is not one that ships. */
export const iconOr = (name: string | undefined, otherwise: IconName): IconName =>
  name !== undefined && Object.hasOwn(TABLER, name) ? (name as IconName) : otherwise;
