/** What the marks on the disc mean. */
import { Capsule } from '../papers/capsule.tsx';

export function Legend() {
  return (
    <ul class="legend" aria-label="Marks on the disc">
      <li>
        <span class="legend-clamp" aria-hidden="true" /> Step held
      </li>
      <li>
        <Capsule form="hollow" mark="triangle" /> Pledge due
      </li>
      <li>
        <Capsule form="kept" mark="triangle" /> Kept
      </li>
      <li>
        <Capsule form="broken" mark="triangle" /> Broken
      </li>
      <li>
        <span class="legend-cut" aria-hidden="true">
          ×
        </span>{' '}
        Payments cut
      </li>
    </ul>
  );
}
