/** The brief before the first month, as a page of its own, with the way in. */
import { useId } from 'preact/hooks';
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
  const heading = useId();
  const role = setup.roles.find((one) => one.id === seat);
  return (
    <main class="brief" aria-labelledby={heading}>
      <ScreenHead back="Seats" onBack={onBack} />
      <Sheet class="brief-page" labelledBy={heading}>
        <div data-mark={role?.mark}>
          <header class="brief-head">
            {role === undefined ? null : (
              <span class="brief-mark role-fill">
                <Mark mark={role.mark} />
              </span>
            )}
            <div>
              <h1 id={heading} class="display">
                Your seat: {role?.name}
              </h1>
              <p>{role?.fullName}. This page is private. You can read it again at any time.</p>
            </div>
            <span class="brief-stamp" aria-hidden="true">
              Private
            </span>
          </header>
          <BriefSheet setup={setup} seat={seat} level={2} />
        </div>
      </Sheet>
      <div class="brief-go">
        <Button tone="ivory" iconEnd="arrow-right" onClick={onStart}>
          Go to the table
        </Button>
      </div>
    </main>
  );
}
