/** The resolution, one step at a time at the reader's own pace. The list is the truth; the picture illustrates it. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Setup } from '../../../kernel/setup.ts';
import { contextOf } from '../../../text/context.ts';
import { resolutionWords } from '../../../text/screens/resolution.ts';
import { Button } from '../../controls/button.tsx';
import { Sheet } from '../../controls/sheet.tsx';
import { useAnnounce } from '../announce.tsx';
import { ChangeLine, ToldLines } from '../told-lines.tsx';
import { heardStep, type ToldStep } from './told.ts';
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
  const words = resolutionWords();
  const { announce } = useAnnounce();
  const list = useRef<HTMLOListElement>(null);
  const onward = useRef<HTMLElement>(null);
  const step = steps[at];
  const last = at >= steps.length - 1;
  // Before the screen is painted, so that nothing that looks for a lost focus comes first.
  useLayoutEffect(() => {
    if (step) announce(heardStep(step));
    // The button that led here is gone: the one in its place takes the focus, and the page stays at the last step.
    if (last && document.activeElement === document.body)
      onward.current?.querySelector('button')?.focus({ preventScroll: true });
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <Sheet class="act-sheet resolution" labelledBy="resolution-title">
      <h2 id="resolution-title" class="display" tabIndex={-1}>
        {words.title(round, at + 1, steps.length, contextOf(setup, null))}
      </h2>
      <div class="resolution-scroll" tabIndex={0} role="group" aria-labelledby="resolution-title">
        {steps.length === 0 ? <p class="resolution-none">{words.nothing}</p> : null}
        <ol ref={list}>
          {steps.slice(0, at + 1).map((one, index) => (
            <StepRow key={one.upTo} step={one} setup={setup} index={index} now={index === at} />
          ))}
          {last ? null : <li class="step step-rest">{words.toCome(steps.length - at - 1)}</li>}
        </ol>
      </div>
      <Pinned to="foot">
        <footer class="resolution-foot" ref={onward}>
          {last ? (
            <Button tone="ink" iconEnd="arrow-right" data-next="" onClick={onDone}>
              {words.done}
            </Button>
          ) : (
            <>
              <Button tone="line" icon={playing ? 'player-pause' : 'player-play'} onClick={onPlayAll}>
                {playing ? words.pause : words.playAll}
              </Button>
              <Button tone="ink" iconEnd="arrow-right" data-next="" onClick={onNext}>
                {words.next}
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
  readonly now: boolean;
}
function StepRow({ step, setup, index, now }: StepRowProps) {
  return (
    <li class={now ? 'step step-now' : 'step'} aria-current={now ? 'step' : undefined}>
      <span class="step-number" aria-hidden="true">
        {index + 1}
      </span>
      <div>
        <p class="step-head">{step.head.text}</p>
        <ChangeLine setup={setup} line={step.head} />
        <ToldLines setup={setup} lines={step.then} />
      </div>
    </li>
  );
}
