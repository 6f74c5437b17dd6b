/** The signs of theory on the scatter, each with its field's name and its meaning. */
import { debriefWords } from '../../text/screens/debrief.ts';
import { THEORIES, type Plane, type Theory } from './plane.ts';

const SIGN: { readonly [theory in Theory]: string } = {
  nash: 'M3 3L13 13M3 13L13 3',
  kalai: 'M8 1V15M1 8H15',
  ks: 'M8 1V15M2 4.5L14 11.5M2 11.5L14 4.5',
};

export function ScatterFair({ marks }: Pick<Plane, 'marks'>) {
  const words = debriefWords().scatter;
  const drawn = THEORIES.filter((theory) => marks.some(({ kind }) => kind === theory));
  if (drawn.length === 0) return null;
  return (
    <ul class="scatter-fair">
      {drawn.map((theory) => (
        <li key={theory}>
          <svg viewBox="0 0 16 16" width="13" height="13" aria-hidden="true">
            <path d={SIGN[theory]} />
          </svg>
          {words.fair[theory]}
        </li>
      ))}
    </ul>
  );
}
