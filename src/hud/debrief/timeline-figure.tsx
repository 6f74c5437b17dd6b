/** The timeline with its legend and its twin in words. */
import { debriefWords } from '../../text/screens/debrief.ts';
import { Fold } from '../brief/fold.tsx';
import { TimelineChart, TimelineNames, type TimelineChartProps } from './timeline-chart.tsx';
import { TimelineLegend } from './timeline-legend.tsx';
import { TimelineTable } from './timeline-table.tsx';
import './timeline.css';

export function TimelineFigure(props: TimelineChartProps) {
  const words = debriefWords().timeline;
  return (
    <figure class="timeline-figure">
      <div class="timeline-scroll" tabIndex={0} role="group" aria-label={words.scrolls}>
        <TimelineNames setup={props.setup} timeline={props.timeline} />
        <TimelineChart {...props} />
      </div>
      <figcaption>
        <TimelineLegend />
      </figcaption>
      <Fold says={words.asTable}>
        <div class="on-paper timeline-words">
          <TimelineTable setup={props.setup} timeline={props.timeline} />
        </div>
      </Fold>
    </figure>
  );
}
