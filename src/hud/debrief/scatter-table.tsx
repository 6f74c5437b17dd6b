/** The scatter in words and numbers: the named packages by every seat's points, then the line point by point. */
import type { Role, Setup } from '../../kernel/setup.ts';
import { contextOf } from '../../text/context.ts';
import { sayNumber } from '../../text/numbers.ts';
import { debriefWords } from '../../text/screens/debrief.ts';
import type { Analysis } from '../../kernel/analysis.ts';
import { marksOf, type Plane } from './plane.ts';
import { RowsTable } from './rows-table.tsx';

export interface ScatterTableProps {
  readonly setup: Setup;
  readonly analysis: Analysis;
  readonly plane: Plane;
  readonly across: Role;
  readonly up: Role;
}
export function ScatterTable({ setup, analysis, plane, across, up }: ScatterTableProps) {
  const at = contextOf(setup, null);
  const words = debriefWords().scatter;
  return (
    <>
      <PointsTable setup={setup} analysis={analysis} />
      <RowsTable
        caption={words.lineTable(across.id, up.id, at)}
        captionShown
        keyOf={(point) => `${point.x} ${point.y}`}
        rows={plane.line}
        columns={[
          { head: words.worthTo(across.id, at), cell: (point) => sayNumber(point.x) },
          { head: words.worthTo(up.id, at), cell: (point) => sayNumber(point.y), numeric: true },
        ]}
      />
    </>
  );
}

/** Named packages, walk-aways and the best each side could reach. */
export function PointsTable({ setup, analysis }: Pick<ScatterTableProps, 'setup' | 'analysis'>) {
  const words = debriefWords().scatter;
  const rows: [string, readonly number[]][] = [
    ...marksOf(analysis).map(([kind, points]): [string, readonly number[]] => [words.rows[kind], points]),
    [words.rowWalkAway, analysis.walkAways],
    [words.rowBest, analysis.best],
  ];
  return (
    <RowsTable
      caption={words.points}
      keyOf={([says]) => says}
      rows={rows}
      columns={[
        { head: words.package, cell: ([says]) => says },
        ...analysis.roles.map((id, index) => ({
          head: setup.roles.find((role) => role.id === id)?.name ?? id,
          cell: ([, points]: [string, readonly number[]]) => sayNumber(points[index] ?? 0),
          numeric: true,
        })),
      ]}
    />
  );
}
