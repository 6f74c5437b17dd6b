/** The scatter in words and numbers: the named packages by every seat's points, then the line point by point. */
import type { Role, Setup } from '../../kernel/setup.ts';
import { sayNumber } from '../../text/numbers.ts';
import type { Analysis } from '../../kernel/analysis.ts';
import { marksOf, type MarkKind, type Plane } from './plane.ts';
import { RowsTable } from './rows-table.tsx';

const SAYS: { readonly [kind in MarkKind]: string } = {
  yours: 'Your deal, if all is kept',
  'yours-delivered': 'Your deal, as delivered',
  history: 'History’s deal, if all is kept',
  'history-delivered': 'History’s deal, as delivered',
  better: 'A package better for every side than yours',
  nash: 'Nash point: the highest product of gains',
  kalai: 'Kalai point: the smallest gain is as large as can be',
  ks: 'Kalai–Smorodinsky point: equal shares of each side’s best',
};

export interface ScatterTableProps {
  readonly setup: Setup;
  readonly analysis: Analysis;
  readonly plane: Plane;
  readonly across: Role;
  readonly up: Role;
}
export function ScatterTable({ setup, analysis, plane, across, up }: ScatterTableProps) {
  return (
    <>
      <PointsTable setup={setup} analysis={analysis} />
      <RowsTable
        caption={`The line nothing beats, for ${across.name} and ${up.name}`}
        captionShown
        keyOf={(point) => `${point.x} ${point.y}`}
        rows={plane.line}
        columns={[
          { head: `Worth to ${across.name}`, cell: (point) => sayNumber(point.x) },
          { head: `Worth to ${up.name}`, cell: (point) => sayNumber(point.y), numeric: true },
        ]}
      />
    </>
  );
}

/** Named packages, walk-aways and the best each side could reach. */
export function PointsTable({ setup, analysis }: Pick<ScatterTableProps, 'setup' | 'analysis'>) {
  const rows: [string, readonly number[]][] = [
    ...marksOf(analysis).map(([kind, points]): [string, readonly number[]] => [SAYS[kind], points]),
    ['Walking away', analysis.walkAways],
    ['Best reachable, the others no worse than walking away', analysis.best],
  ];
  return (
    <RowsTable
      caption="Points by seat"
      keyOf={([says]) => says}
      rows={rows}
      columns={[
        { head: 'Package', cell: ([says]) => says },
        ...analysis.roles.map((id, index) => ({
          head: setup.roles.find((role) => role.id === id)?.name ?? id,
          cell: ([, points]: [string, readonly number[]]) => sayNumber(points[index] ?? 0),
          numeric: true,
        })),
      ]}
    />
  );
}
