/** The disc on the title: the cover of the chosen case. */
import { useCallback } from 'preact/hooks';
import type { Fact } from '../../kernel/facts.ts';
import { setupFor } from '../../kernel/redact.ts';
import { viewAfter } from '../../kernel/view-at.ts';
import { coverOf } from '../../stage/disc/read-cover.ts';
import { fetchCase } from '../games/fetch-case.ts';
import { wordedDisc } from '../worded-disc.ts';
import { StillDisc, type StillDiscProps } from './still-disc.tsx';

const OPENING: readonly Fact[] = [
  { type: 'month-began', round: 1 },
  { type: 'phase-began', phase: 'talks' },
];

export function TitleDisc({ scenario }: { readonly scenario: string }) {
  const look = useCallback<StillDiscProps['look']>(async () => {
    const { setup: whole } = await fetchCase(scenario);
    const setup = setupFor(whole, null);
    return coverOf(wordedDisc(viewAfter(setup, null, OPENING), setup, []), setup);
  }, [scenario]);
  return <StillDisc look={look} />;
}
