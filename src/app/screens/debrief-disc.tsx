/** The finished disc: the record of the game as a picture. */
import { useCallback } from 'preact/hooks';
import type { Debrief } from '../../kernel/debrief.ts';
import { wordedDisc } from '../worded-disc.ts';
import { StillDisc, type StillDiscProps } from './still-disc.tsx';

export function DebriefDisc({ debrief }: { readonly debrief: Debrief }) {
  const look = useCallback<StillDiscProps['look']>(
    () => wordedDisc({ ...debrief.board, viewer: null }, debrief.setup, debrief.facts),
    [debrief],
  );
  return <StillDisc look={look} />;
}
