/** Every deal the table could have struck, on two seats' rulers: first a guess, then the line that nothing beats. */
import { useMemo, useState } from 'preact/hooks';
import type { Analysis } from '../../kernel/analysis.ts';
import type { Role, RoleId, Setup } from '../../kernel/setup.ts';
import { contextOf } from '../../text/context.ts';
import { debriefWords } from '../../text/screens/debrief.ts';
import { Fold } from '../brief/fold.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { LAYERS, pairsOf, planeOf, shownOn, type Layer } from './plane.ts';
import { ScatterChart } from './scatter-chart.tsx';
import { ScatterFair } from './scatter-fair.tsx';
import { ScatterGuess, type Guessed } from './scatter-guess.tsx';
import { saysOf } from './scatter-says.ts';
import { ScatterTable } from './scatter-table.tsx';
import './scatter.css';

export interface ScatterProps {
  readonly setup: Setup;
  /** null while it is being worked out. */
  readonly analysis: Analysis | null | 'failed';
  readonly seat: RoleId;
  /** Shown whole, whatever was guessed. */
  readonly printing?: boolean;
}
export function Scatter({ setup, analysis, seat, printing = false }: ScatterProps) {
  const words = debriefWords().scatter;
  return (
    <Sheet class="scatter" labelledBy="scatter-title">
      {analysis === null || analysis === 'failed' ? (
        <>
          <h2 id="scatter-title">{words.title}</h2>
          <p class="scatter-wait" role="status">
            {analysis === null ? words.working : words.failed}
          </p>
        </>
      ) : (
        <ScatterBody setup={setup} analysis={analysis} seat={seat} printing={printing} />
      )}
    </Sheet>
  );
}

function ScatterBody({ setup, analysis, seat, printing = false }: ScatterProps & { analysis: Analysis }) {
  const words = debriefWords().scatter;
  const at = contextOf(setup, null);
  const pairs = useMemo(() => pairsOf(analysis.roles, seat), [analysis, seat]);
  const [drawn, choose] = useState(0);
  const [guessed, guess] = useState<Guessed>('not-yet');
  const [layers, setLayers] = useState<ReadonlySet<Layer>>(new Set(LAYERS));
  const revealed = printing || guessed !== 'not-yet';
  const axes = pairs[drawn] ?? { x: 0, y: 1 };
  const plane = useMemo(() => planeOf(analysis, axes), [analysis, drawn, pairs]);
  const shown = useMemo(() => shownOn(plane, revealed, layers), [plane, revealed, layers]);
  const roleAt = (index: number): Role | undefined => setup.roles.find((role) => role.id === analysis.roles[index]);
  const across = roleAt(axes.x);
  const up = roleAt(axes.y);
  const rest = analysis.roles.map((_, index) => index).filter((index) => index !== axes.x && index !== axes.y);
  const third = rest.length === 1 ? roleAt(rest[0] ?? 0) : undefined;
  const { count, rational } = analysis.packages;
  if (across === undefined || up === undefined) return null;
  return (
    <>
      <div class="scatter-head">
        <h2 id="scatter-title">{words.title}</h2>
        {pairs.length < 2 ? null : (
          <select
            class="scatter-pair"
            aria-label={words.pair}
            value={drawn}
            onChange={(event) => choose(Number(event.currentTarget.value))}
          >
            {pairs.map((pair, index) => (
              <option key={index} value={index}>
                {words.pairOf(analysis.roles[pair.x] ?? '', analysis.roles[pair.y] ?? '', at)}
              </option>
            ))}
          </select>
        )}
      </div>
      <p class="scatter-caption">
        {words.caption(count, count === 0 ? 0 : rational / count)}
        {third === undefined ? '' : ` ${words.filled(third.id, at)}`}
      </p>
      <ScatterChart
        plane={shown}
        setup={setup}
        across={across}
        up={up}
        third={third}
        says={saysOf(shown, revealed, across.id, up.id, at)}
      />
      <ScatterGuess
        seats={analysis.roles.length}
        signed={analysis.yours !== null}
        better={analysis.betterCount}
        guessed={guessed}
        onGuess={guess}
      />
      {revealed ? (
        <fieldset class="scatter-layers">
          <legend class="visually-hidden">{words.layers}</legend>
          {LAYERS.filter((layer) => layer !== 'history' || analysis.history !== null).map((layer) => (
            <label key={layer}>
              <input
                type="checkbox"
                checked={layers.has(layer)}
                onChange={({ currentTarget: { checked } }) =>
                  setLayers(new Set(LAYERS.filter((one) => (one === layer ? checked : layers.has(one)))))
                }
              />
              {words.layerNames[layer]}
            </label>
          ))}
        </fieldset>
      ) : null}
      <ScatterFair marks={shown.marks} />
      {revealed ? (
        <Fold says={words.asTable}>
          <p class="scatter-key">{words.dashed}</p>
          <ScatterTable setup={setup} analysis={analysis} plane={plane} across={across} up={up} />
        </Fold>
      ) : null}
    </>
  );
}
