/** The tone of the room, while someone sits at the table alone and looks at it. */
import { useEffect } from 'preact/hooks';
import { loudspeaker } from './loudspeaker.ts';

export function useRoom(alone: boolean): void {
  useEffect(() => {
    const follow = (): void => loudspeaker.sit(alone && document.visibilityState === 'visible');
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      loudspeaker.sit(false);
    };
  }, [alone]);
}
