/** The first page of the debrief: the outcome in a sentence, the scores, every possible deal, the timeline, and what to talk about. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Analysis } from '../../kernel/analysis.ts';
import type { Debrief } from '../../kernel/debrief.ts';
import type { RoleId } from '../../kernel/setup.ts';
import { debriefWords } from '../../text/screens/debrief.ts';
import { momentsOf } from './moments.ts';
import { PressingLine, type Pressing } from './pressing-line.tsx';
import { Scatter } from './scatter.tsx';
import { ScoreBars } from './score-bars.tsx';
import { TalkAbout } from './talk-about.tsx';
import { TimelineFigure } from './timeline-figure.tsx';
import { timelineOf } from './timeline.ts';

export interface ResultPanelProps {
  readonly debrief: Debrief;
  readonly analysis: Analysis | null | 'failed';
  readonly seat: RoleId;
  readonly disc?: ComponentChildren;
  readonly pressing?: Pressing;
  readonly printing: boolean;
}
export function ResultPanel({ debrief, analysis, seat, disc, pressing, printing }: ResultPanelProps) {
  const timeline = useMemo(() => timelineOf(debrief), [debrief]);
  const moments = useMemo(() => momentsOf(debrief, timeline, seat), [debrief, timeline, seat]);
  const { setup, outcome } = debrief;
  return (
    <>
      <div class="result-top">
        <div class="result-words">
          <h1>{outcome.title}</h1>
          <p>{outcome.text}</p>
          <ScoreBars debrief={debrief} analysis={analysis === 'failed' ? null : analysis} seat={seat} />
        </div>
        <Scatter setup={setup} analysis={analysis} seat={seat} printing={printing} />
        {disc === undefined ? null : (
          <figure class="result-disc">
            <div class="result-disc-picture">{disc}</div>
            <figcaption>{debriefWords().result.pressing}</figcaption>
            {pressing === undefined ? null : <PressingLine {...pressing} />}
          </figure>
        )}
      </div>
      <div class="result-strip">
        <TimelineFigure setup={setup} timeline={timeline} moments={moments} />
        <TalkAbout moments={moments} questions={setup.teaching.questions} />
      </div>
    </>
  );
}
