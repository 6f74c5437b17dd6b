/** The first page of the debrief: the outcome in a sentence, the scores, every possible deal, the timeline, and what to talk about. */
import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Analysis } from '../../kernel/analysis.ts';
import type { Debrief } from '../../kernel/debrief.ts';
import type { RoleId } from '../../kernel/setup.ts';
import { locale } from '../../text/locale.ts';
import { debriefWords } from '../../text/screens/debrief.ts';
import { Button } from '../controls/button.tsx';
import { momentsOf } from './moments.ts';
import { PressingLine, type Pressing } from './pressing-line.tsx';
import { Scatter } from './scatter.tsx';
import { ScoreBars } from './score-bars.tsx';
import { ScoreBridge } from './score-bridge.tsx';
import { TalkAbout } from './talk-about.tsx';
import { TimelineFigure } from './timeline-figure.tsx';
import { timelineOf } from './timeline.ts';
import type { DiscPlaces } from './unroll/disc-places.ts';
import { measureScene } from './unroll/measure.ts';
import { ARRIVING, Unrolling } from './unroll/unrolling.tsx';
import { useUnroll } from './unroll/use-unroll.ts';

export interface ResultPanelProps {
  readonly debrief: Debrief;
  readonly analysis: Analysis | null | 'failed';
  readonly seat: RoleId;
  readonly disc?: ComponentChildren;
  /** Fetches where things lie on that disc, so that it can unroll into the timeline. */
  readonly discPlaces?: () => Promise<DiscPlaces>;
  readonly pressing?: Pressing;
  readonly printing: boolean;
}
export function ResultPanel({ debrief, analysis, seat, disc, discPlaces, pressing, printing }: ResultPanelProps) {
  const timeline = useMemo(() => timelineOf(debrief), [debrief, locale()]);
  const moments = useMemo(() => momentsOf(debrief, timeline, seat), [debrief, timeline, seat]);
  const { setup, outcome } = debrief;
  const words = debriefWords();
  const whole = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLDivElement>(null);
  const strip = useRef<HTMLDivElement>(null);
  const unroll = useUnroll(
    strip,
    disc === undefined || discPlaces === undefined
      ? null
      : async () => measureScene(setup, timeline, await discPlaces(), [whole, picture, strip]),
  );
  const rolled = unroll.state !== 'flat' && !(unroll.state === 'rolling' && unroll.at >= ARRIVING);
  return (
    <div ref={whole} class="result">
      <div class="result-top">
        <div class="result-words">
          <h1>{outcome.title}</h1>
          <p>{outcome.text}</p>
          <ScoreBars debrief={debrief} analysis={analysis === 'failed' ? null : analysis} seat={seat} />
          <ScoreBridge debrief={debrief} seat={seat} />
        </div>
        <Scatter setup={setup} analysis={analysis} seat={seat} printing={printing} />
        {disc === undefined ? null : (
          <figure class="result-disc">
            <div ref={picture} class="result-disc-picture">
              {disc}
            </div>
            <figcaption class="pressing">
              <span>{words.result.pressing}</span>
              {pressing === undefined ? null : <PressingLine {...pressing} />}
            </figcaption>
            {unroll.moves ? (
              <Button class="unroll-again" tone="link" onClick={unroll.state === 'flat' ? unroll.play : unroll.skip}>
                {unroll.state === 'flat' ? words.unroll.play : words.unroll.skip}
              </Button>
            ) : null}
          </figure>
        )}
      </div>
      <div ref={strip} class={`result-strip ${rolled ? 'timeline-rolled' : 'timeline-arriving'}`}>
        <TimelineFigure setup={setup} timeline={timeline} moments={moments} />
        <TalkAbout moments={moments} setup={setup} />
      </div>
      {unroll.scene === null ? null : <Unrolling scene={unroll.scene} at={unroll.at} />}
    </div>
  );
}
