/** What the marks on the disc mean. */
import { shellWords } from '../../../text/screens/shell.ts';
import { Mark } from '../../controls/mark.tsx';
import { Capsule } from '../papers/capsule.tsx';
import './legend.css';

export function Legend() {
  const words = shellWords();
  return (
    <ul class="legend" aria-label={words.marks}>
      <li>
        <span class="legend-clamp" aria-hidden="true" /> {words.stepHeld}
      </li>
      <li>
        <Capsule form="hollow" mark="triangle" /> {words.pledgeDue}
      </li>
      <li>
        <Capsule form="kept" mark="triangle" /> {words.kept}
      </li>
      <li>
        <Capsule form="broken" mark="triangle" /> {words.broken}
      </li>
      <li>
        <span class="legend-offer on-paper" data-mark="triangle" aria-hidden="true">
          <Mark mark="triangle" />
        </span>{' '}
        {words.offerWaiting}
      </li>
      <li>
        <span class="legend-cut" aria-hidden="true">
          ×
        </span>{' '}
        {words.paymentsCut}
      </li>
    </ul>
  );
}
