/** The end of a lesson: the disc as a timeline, and every package there was, first without and then with the best line. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Analysis } from '../../kernel/analysis.ts';
import type { Debrief } from '../../kernel/debrief.ts';
import type { Package, RoleId } from '../../kernel/setup.ts';
import type { Shown } from '../../lesson/lesson.ts';
import { contextOf } from '../../text/context.ts';
import { lessonWords } from '../../text/screens/lesson.ts';
import { Button } from '../controls/button.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { momentsOf } from '../debrief/moments.ts';
import { PackageList } from '../debrief/package-list.tsx';
import { planeOf, shownOn } from '../debrief/plane.ts';
import { ScatterChart } from '../debrief/scatter-chart.tsx';
import { saysOf } from '../debrief/scatter-says.ts';
import { timelineOf } from '../debrief/timeline.ts';
import { TimelineFigure } from '../debrief/timeline-figure.tsx';
import '../debrief/panels.css';
import '../debrief/scatter.css';

export interface LessonEndProps {
  readonly debrief: Debrief;
  readonly seat: RoleId;
  /** Whom the player bargained with. */
  readonly partner: RoleId;
  readonly shows: Shown;
  /** What was guessed: could both have done better? null: not guessed. */
  readonly guessed: boolean | null;
  /** Goes through every package, off the main thread. */
  readonly analyse: (debrief: Debrief) => Promise<Analysis>;
}
export function LessonEnd({ debrief, seat, partner, shows, guessed, analyse }: LessonEndProps) {
  const words = lessonWords();
  const timeline = useMemo(() => timelineOf(debrief), [debrief]);
  const moments = useMemo(() => momentsOf(debrief, timeline, seat), [debrief, timeline, seat]);
  const [analysis, setAnalysis] = useState<Analysis | null | 'failed'>(null);
  useEffect(() => {
    if (analysis === null) analyse(debrief).then(setAnalysis, () => setAnalysis('failed'));
  }, [debrief, analysis]);
  if (shows.timeline)
    return (
      <section class="lesson-made" aria-labelledby="lesson-end">
        <h2 id="lesson-end" class="display">
          {words.picture}
        </h2>
        <TimelineFigure setup={debrief.setup} timeline={timeline} moments={moments} />
      </section>
    );
  return (
    <Sheet class="lesson-sheet scatter" labelledBy="lesson-end">
      <h2 id="lesson-end" class="display">
        {words.packages}
      </h2>
      {analysis === null ? (
        <p role="status">{words.counting}</p>
      ) : analysis === 'failed' ? (
        <>
          <p role="status">{words.uncounted}</p>
          <Button icon="refresh" onClick={() => setAnalysis(null)}>
            {words.countAgain}
          </Button>
        </>
      ) : (
        <Packages
          debrief={debrief}
          analysis={analysis}
          pair={[seat, partner]}
          revealed={shows.packages === 'frontier'}
          guessed={guessed}
        />
      )}
    </Sheet>
  );
}

interface PackagesProps extends Pick<LessonEndProps, 'debrief' | 'guessed'> {
  readonly analysis: Analysis;
  readonly pair: readonly [RoleId, RoleId];
  readonly revealed: boolean;
}
function Packages({ debrief, analysis, pair, revealed, guessed }: PackagesProps) {
  const words = lessonWords();
  const { setup } = debrief;
  const [across, up] = pair.map((id) => setup.roles.find((role) => role.id === id));
  const plane = useMemo(
    () => planeOf(analysis, { x: analysis.roles.indexOf(pair[0]), y: analysis.roles.indexOf(pair[1]) }),
    [analysis, ...pair],
  );
  // Before the guess only your own deal: the dots would give the answer away.
  const shown = useMemo(() => {
    const seen = shownOn(plane, revealed, new Set());
    return revealed ? seen : { ...seen, dots: [] };
  }, [plane, revealed]);
  const better = useMemo(() => betterForBoth(analysis, pair), [analysis, ...pair]);
  if (across === undefined || up === undefined) return null;
  return (
    <>
      <p>{words.packagesNote(analysis.packages.count)}</p>
      <ScatterChart
        plane={shown}
        setup={setup}
        across={across}
        up={up}
        third={undefined}
        says={saysOf(shown, revealed, across.id, up.id, contextOf(setup, null))}
      />
      {revealed && guessed !== null ? (
        <div class="scatter-told" role="status">
          <p>{better === null ? words.rightNo : words.rightYes}</p>
          {better === null ? null : (
            <>
              <p>{words.forExample}</p>
              <PackageList setup={setup} of={better} />
            </>
          )}
        </div>
      ) : null}
    </>
  );
}

/** Of the packages that nothing beats, the one that adds most to the smaller gain of the two; null: none is better for both. */
function betterForBoth({ roles, frontier, yours }: Analysis, pair: readonly RoleId[]): Package | null {
  const seats = pair.map((id) => roles.indexOf(id));
  const gain = (points: readonly number[]): number =>
    Math.min(...seats.map((seat) => (points[seat] ?? 0) - (yours?.points[seat] ?? 0)));
  const best = frontier.toSorted((a, b) => gain(b.points) - gain(a.points))[0];
  return yours !== null && best !== undefined && gain(best.points) > 0 ? best.package : null;
}
