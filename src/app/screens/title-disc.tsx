/** The disc on the title: the first scenario's table before anyone has sat down. */
import { rackIn, fetchSetup } from 'virtual:rack';
import type { Fact } from '../../kernel/facts.ts';
import { setupFor } from '../../kernel/redact.ts';
import { viewAfter } from '../../kernel/view-at.ts';
import { words } from '../../text/language.ts';
import { StillDisc, type StillDiscProps } from './still-disc.tsx';

const OPENING: readonly Fact[] = [
  { type: 'month-began', round: 1 },
  { type: 'phase-began', phase: 'talks' },
];

const look: StillDiscProps['look'] = async (read) => {
  const { locale } = words();
  const rack = rackIn(locale);
  const first = rack.find((item) => item.stage === 'classroom-ready' && !item.lesson) ?? rack[0];
  const setup = setupFor(await fetchSetup(first?.id ?? '', locale), null);
  return read(viewAfter(setup, null, OPENING), setup, []);
};

export const TitleDisc = () => <StillDisc look={look} />;
