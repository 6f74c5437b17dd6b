/** A dotted line from the sleeve that is told now to its seat's arc on the rim of the disc. Decoration: the list says it. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Setup } from '../../../kernel/setup.ts';
import { threadPath, type Box, type Thread } from './thread-path.ts';

export interface SleeveThreadProps {
  readonly roles: Setup['roles'];
  /** Of the roles, the one whose sleeve it is; -1: no thread. */
  readonly seat: number;
  /** What is told: when it changes, the sleeve may have another place. */
  readonly at: number;
}
export function SleeveThread({ roles, seat, at }: SleeveThreadProps) {
  const [thread, setThread] = useState<Thread | null>(null);
  useLayoutEffect(() => {
    const measure = () => {
      const [sleeve, disc] = [boxOf('.opened-now'), boxOf('.stage-disc')];
      setThread(seat < 0 || !sleeve || !disc ? null : threadPath(sleeve, disc, seat, roles.length));
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [roles, seat, at]);
  if (thread === null) return null;
  return (
    <svg class="sleeve-thread" data-mark={roles[seat]?.mark} aria-hidden="true">
      <path d={thread.path} />
      <circle cx={thread.end.x} cy={thread.end.y} r="6" />
    </svg>
  );
}

/** On the window; null where it is not drawn. */
function boxOf(selector: string): Box | null {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  return box && box.width > 0 ? box : null;
}
