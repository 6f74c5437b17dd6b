/** The resolution, one step at a time at the reader's own pace. The list is the truth; the picture illustrates it. */
import { useEffect, useRef } from 'preact/hooks';
import type { Setup } from '../../../kernel/setup.ts';
import { monthName } from '../../../text/months.ts';
import type { Line } from '../../../text/line.ts';
import { Button } from '../../controls/button.tsx';
import { Mark } from '../../controls/mark.tsx';
import { Sheet } from '../../controls/sheet.tsx';
import { useAnnounce } from '../announce.tsx';
import { markOf } from '../role-name.tsx';
import { changeOf, heardStep, type ToldStep } from './told.ts';
import { Pinned } from '../pinned.tsx';
import './resolution.css';

export interface ResolutionProps {
  readonly setup: Setup;
  readonly round: number;
  readonly steps: readonly ToldStep[];
  /** The step now told, from 0; -1: none yet. */
  readonly at: number;
  readonly playing: boolean;
  readonly onNext: () => void;
  readonly onPlayAll: () => void;
  readonly onDone: () => void;
}
export function Resolution({ setup, round, steps, at, playing, onNext, onPlayAll, onDone }: ResolutionProps) {
  const { announce } = useAnnounce();
  const list = useRef<HTMLOListElement>(null);
  const step = steps[at];
  useEffect(() => {
    if (step) announce(heardStep(step));
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const last = at >= steps.length - 1;
  const title =
    steps.length === 0
      ? `${monthName(setup, round, 'long')} is over`
      : `${monthName(setup, round, 'long')}, step ${at + 1} of ${steps.length}`;
  return (
    <Sheet class="act-sheet resolution" labelledBy="resolution-title">
      <h2 id="resolution-title" class="display" tabIndex={-1}>
        {title}
      </h2>
      <div class="resolution-scroll" tabIndex={0} role="group" aria-labelledby="resolution-title">
        {steps.length === 0 ? <p class="resolution-none">Nothing happened that you can see.</p> : null}
        <ol ref={list}>
          {steps.slice(0, at + 2).map((one, index) => (
            <StepRow key={one.upTo} step={one} setup={setup} index={index} at={at} />
          ))}
          {steps.length > at + 2 ? <li class="step step-rest">{restOf(steps.length - at - 2)}</li> : null}
        </ol>
      </div>
      <Pinned to="foot">
        <footer class="resolution-foot">
          {last ? (
            <Button tone="ink" iconEnd="arrow-right" data-next="" onClick={onDone}>
              What it came to
            </Button>
          ) : (
            <>
              <Button tone="line" icon={playing ? 'player-pause' : 'player-play'} onClick={onPlayAll}>
                {playing ? 'Pause' : 'Play all'}
              </Button>
              <Button tone="ink" iconEnd="arrow-right" data-next="" onClick={onNext}>
                Next step
              </Button>
            </>
          )}
        </footer>
      </Pinned>
    </Sheet>
  );
}

interface StepRowProps {
  readonly step: ToldStep;
  readonly setup: Setup;
  readonly index: number;
  readonly at: number;
}
function StepRow({ step, setup, index, at }: StepRowProps) {
  const told = index <= at;
  return (
    <li
      class={index === at ? 'step step-now' : told ? 'step' : 'step step-next'}
      aria-current={index === at ? 'step' : undefined}
    >
      <span class="step-number" aria-hidden="true">
        {index + 1}
      </span>
      <div>
        {told ? (
          <>
            <p class="step-head">{step.head.text}</p>
            <Changes setup={setup} line={step.head} />
            {step.then.map((line) => (
              <div key={`${line.text}${changeOf(line) ?? ''}`}>
                {changeOf(line) === null ? <p class="step-then">{line.text}</p> : null}
                <Changes setup={setup} line={line} />
              </div>
            ))}
          </>
        ) : (
          <p class="step-head">Next</p>
        )}
      </div>
    </li>
  );
}

const restOf = (steps: number): string => (steps === 1 ? 'and one more step' : `and ${steps} more steps`);

function Changes({ setup, line }: { setup: Setup; line: Line }) {
  const change = changeOf(line);
  if (change === null) return null;
  return (
    <p class="step-change">
      {line.role === undefined ? null : <Mark mark={markOf(setup, line.role)} />}
      <span>{change}</span>
    </p>
  );
}
