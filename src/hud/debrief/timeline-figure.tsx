/** The timeline with its legend and its twin in words. */
import { Fold } from '../brief/fold.tsx';
import { TimelineChart, type TimelineChartProps } from './timeline-chart.tsx';
import { TimelineTable } from './timeline-table.tsx';
import './timeline.css';

export function TimelineFigure(props: TimelineChartProps) {
  return (
    <figure class="timeline-figure">
      <div class="timeline-scroll" tabIndex={0} role="group" aria-label="Timeline, scrolls sideways">
        <TimelineChart {...props} />
      </div>
      <figcaption class="timeline-legend">
        Bridges are deals. Capsules are pledges: filled kept, hatched kept in form only, split broken, hollow never due.
        Small marks are moves; hollow ones were blocked.
      </figcaption>
      <Fold says="Timeline as a table">
        <div class="on-paper timeline-words">
          <TimelineTable setup={props.setup} timeline={props.timeline} />
        </div>
      </Fold>
    </figure>
  );
}
