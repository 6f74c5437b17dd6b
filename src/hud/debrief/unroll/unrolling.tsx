/** The disc on its way to the timeline, at one moment: decoration over what both already say. */
import { Mark } from '../../controls/mark.tsx';
import { stampsAt, strokesAt, type Scene } from './scene.ts';
import './unroll.css';

/** From here on the timeline itself comes through. */
export const ARRIVING = 0.82;

export function Unrolling({ scene, at }: { readonly scene: Scene; readonly at: number }) {
  const eased = at < 0.5 ? 2 * at * at : 1 - 2 * (1 - at) * (1 - at);
  const size = 9.5 * scene.scale;
  return (
    <svg
      class="unrolling"
      aria-hidden="true"
      focusable="false"
      style={{ opacity: at < ARRIVING ? 1 : (1 - at) / (1 - ARRIVING) }}
    >
      {strokesAt(scene, eased).map(({ key, kind, mark, d, width }) => (
        <path key={key} class={`unrolling-${kind}`} data-mark={mark} d={d} stroke-width={width} />
      ))}
      {stampsAt(scene, eased).map(({ key, mark, hollow, at: [x, y] }) => (
        <svg key={key} x={x - size / 2} y={y - size / 2} width={size} height={size} viewBox="0 0 20 20">
          <Mark mark={mark} hollow={hollow} stroke={4} />
        </svg>
      ))}
    </svg>
  );
}
