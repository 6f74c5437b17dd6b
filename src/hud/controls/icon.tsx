/** A Tabler icon, always decoration: the words beside it, or the button's name, say what it means. */
import type { IconName } from './icon-names.ts';
import { TABLER } from './tabler.ts';
import './icon.css';

export function Icon({ name }: { name: IconName }) {
  return <Drawn paths={TABLER[name]} />;
}

/** An icon from its path data. */
export function Drawn({ paths }: { paths: readonly string[] }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {paths.map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  );
}
