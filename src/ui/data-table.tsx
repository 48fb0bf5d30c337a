import { type ReactNode, useId } from 'react';

export type TableColumn = {
  readonly id: string;
  readonly label: ReactNode;
  /** Aligns numbers at their end. */
  readonly numeric?: boolean;
};

export type TableRow = {
  readonly id: string;
  /** One per column; the first names the row. */
  readonly cells: readonly ReactNode[];
};

type DataTableProps = {
  readonly caption: ReactNode;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Shows each row as a card where the table is too wide; for columns whose labels are texts. */
  readonly asCards?: boolean;
};

/**
 * A semantic table that scrolls inside its container and is then focusable. The caption is outside
 * the scrolling area, so that it wraps and stays.
 */
export function DataTable({ caption, columns, rows, asCards = false }: DataTableProps) {
  const id = useId();
  const alignment = (index: number) =>
    columns[index]?.numeric === true ? 'rr-table__number' : undefined;
  const nameOf = (index: number) => {
    const label = columns[index]?.label;
    return asCards && typeof label === 'string' ? label : undefined;
  };
  return (
    <div className={`rr-table${asCards ? ' rr-table--cards' : ''}`}>
      <p className="rr-table__caption" id={id}>
        {caption}
      </p>
      <div className="rr-table__scroller" role="region" aria-labelledby={id} tabIndex={0}>
        <table className="rr-table__table" aria-labelledby={id}>
          <thead>
            <tr>
              {columns.map((column, index) => (
                <th key={column.id} scope="col" className={alignment(index)}>
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                {row.cells.map((cell, index) =>
                  index === 0 ? (
                    <th key={columns[index]?.id} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td
                      key={columns[index]?.id}
                      className={alignment(index)}
                      data-name={nameOf(index)}
                    >
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
