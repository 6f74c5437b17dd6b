/** A table that stays one on a phone: each row stacks into a card, each cell keeps its heading. Roles are spelled out, since restyled tables lose them. */
import type { ComponentChildren } from 'preact';
import './rows-table.css';

export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** Numbers line up at the end. */
  readonly numeric?: boolean;
}
export interface RowsTableProps<Row> {
  readonly caption: string;
  /** Show the caption; a heading above often says it already. */
  readonly captionShown?: boolean;
  /** The first column names the row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** The last line, such as a sum, in as many cells as there are columns. */
  readonly foot?: readonly ComponentChildren[];
}
export function RowsTable<Row>({ caption, captionShown = false, columns, rows, keyOf, foot }: RowsTableProps<Row>) {
  return (
    <table class="rows-table" role="table">
      <caption class={captionShown ? 'rows-caption' : 'visually-hidden'}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ head, numeric }) => (
            <th key={head} role="columnheader" scope="col" class={numeric ? 'rows-number' : ''}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={keyOf(row)} role="row">
            {columns.map(({ head, cell, numeric }, index) =>
              index === 0 ? (
                <th key={head} role="rowheader" scope="row">
                  {cell(row)}
                </th>
              ) : (
                <td key={head} role="cell" class={numeric ? 'rows-number' : ''} data-head={head}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
      {foot === undefined ? null : (
        <tfoot role="rowgroup">
          <tr role="row">
            {foot.map((cell, index) =>
              index === 0 ? (
                <th key={index} role="rowheader" scope="row">
                  {cell}
                </th>
              ) : (
                <td
                  key={index}
                  role="cell"
                  class={columns[index]?.numeric ? 'rows-number' : ''}
                  data-head={columns[index]?.head}
                >
                  {cell}
                </td>
              ),
            )}
          </tr>
        </tfoot>
      )}
    </table>
  );
}
