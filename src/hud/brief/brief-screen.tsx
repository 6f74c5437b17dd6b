/** The brief before the first month, as a page of its own, with the way in. */
import { useId } from 'preact/hooks';
import { contextOf } from '../../text/context.ts';
import { monthName } from '../../text/months.ts';
import { briefWords } from '../../text/screens/brief.ts';
import { Button } from '../controls/button.tsx';
import { Mark } from '../controls/mark.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { ScreenHead } from '../seats/screen-head.tsx';
import { BriefSheet, type BriefSheetProps } from './brief-sheet.tsx';

export interface BriefScreenProps extends Pick<BriefSheetProps, 'setup' | 'seat'> {
  readonly onStart: () => void;
  readonly onBack: () => void;
}
export function BriefScreen({ setup, seat, onStart, onBack }: BriefScreenProps) {
  const words = briefWords();
  const heading = useId();
  const role = setup.roles.find((one) => one.id === seat);
  const { rounds } = setup.calendar;
  const months = `${monthName(setup, 1, 'short')} – ${monthName(setup, rounds, 'short')}`;
  return (
    <main class="brief" aria-labelledby={heading}>
      <ScreenHead back={words.back} onBack={onBack} />
      <Sheet class="brief-page" labelledBy={heading}>
        <div data-mark={role?.mark}>
          <header class="brief-head">
            {role === undefined ? null : (
              <span class="brief-mark role-fill">
                <Mark mark={role.mark} />
              </span>
            )}
            <div>
              <p class="brief-case-name">
                {setup.title} <span class="brief-months">{months}</span>
              </p>
              <h1 id={heading} class="display">
                {words.title(seat, contextOf(setup, seat))}
              </h1>
              <p>{role?.fullName}</p>
            </div>
            <span class="brief-stamp" aria-hidden="true">
              {words.private}
            </span>
          </header>
          <BriefSheet setup={setup} seat={seat} level={2} />
        </div>
      </Sheet>
      <div class="brief-go">
        <Button tone="ghost" icon="printer" onClick={() => window.print()}>
          {words.print}
        </Button>
        <Button tone="ivory" iconEnd="arrow-right" onClick={onStart}>
          {words.start}
        </Button>
      </div>
    </main>
  );
}
