/** The signs of theory on the scatter, each with its field's name and its meaning. */
import { debriefWords } from '../../text/screens/debrief.ts';
import { MARK_SHAPES } from './mark-shapes.ts';
import { THEORIES, type Plane } from './plane.ts';

export function ScatterFair({ marks }: Pick<Plane, 'marks'>) {
  const words = debriefWords().scatter;
  const drawn = THEORIES.filter((theory) => marks.some(({ kind }) => kind === theory));
  if (drawn.length === 0) return null;
  return (
    <ul class="scatter-fair">
      {drawn.map((theory) => (
        <li key={theory}>
          <svg viewBox="-10 -10 20 20" width="14" height="14" aria-hidden="true">
            {MARK_SHAPES[theory].parts.map(({ d, how }) => (
              <path key={d} d={d} class={`scatter-${how}`} />
            ))}
          </svg>
          {words.fair[theory]}
        </li>
      ))}
    </ul>
  );
}
