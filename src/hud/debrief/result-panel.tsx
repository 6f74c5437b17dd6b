/** The first page of the debrief: the outcome in a sentence, the scores, every possible deal, the timeline, and what to talk about. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Debrief } from '../../kernel/debrief.ts';
import type { RoleId } from '../../kernel/setup.ts';
import type { Analysis } from '../../kernel/analysis.ts';
import { momentsOf } from './moments.ts';
import { Scatter } from './scatter.tsx';
import { ScoreBars } from './score-bars.tsx';
import { TimelineFigure } from './timeline-figure.tsx';
import { timelineOf } from './timeline.ts';

export interface ResultPanelProps {
  readonly debrief: Debrief;
  readonly analysis: Analysis | null | 'failed';
  readonly seat: RoleId;
  readonly disc?: ComponentChildren;
}
export function ResultPanel({ debrief, analysis, seat, disc }: ResultPanelProps) {
  const timeline = useMemo(() => timelineOf(debrief), [debrief]);
  const moments = useMemo(() => momentsOf(debrief, timeline), [debrief, timeline]);
  const { setup, outcome } = debrief;
  return (
    <>
      <div class="result-top">
        {disc === undefined ? null : (
          <figure class="result-disc">
            <div class="result-disc-picture">{disc}</div>
            <figcaption>Your pressing. Every round left a ring.</figcaption>
          </figure>
        )}
        <div class="result-words">
          <h1>{outcome.title}</h1>
          <p>{outcome.text}</p>
          <ScoreBars debrief={debrief} analysis={analysis === 'failed' ? null : analysis} seat={seat} />
        </div>
        <Scatter setup={setup} analysis={analysis} seat={seat} />
      </div>
      <div class="result-strip">
        <TimelineFigure setup={setup} timeline={timeline} moments={moments} />
        <section class="result-talk" aria-labelledby="result-talk">
          <h2 id="result-talk">Talk about these</h2>
          <ol>
            {moments.map((moment, index) => (
              <li key={moment.title}>
                <span class="moment-number" aria-hidden="true">
                  {index + 1}
                </span>
                <div>
                  <b>{moment.title}</b>
                  {moment.text}
                </div>
              </li>
            ))}
          </ol>
        </section>
        {setup.teaching.questions.length === 0 ? null : (
          <section class="result-more" aria-labelledby="result-more">
            <h2 id="result-more">More to talk about</h2>
            <ul>
              {setup.teaching.questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  );
}
