import { looksMisread, type Table } from '#core';

/** The first rows of a table whose names look as if they were read in a wrong encoding. */
export function misreadRows({ rows, names }: Pick<Table, 'rows' | 'names'>): Table['rows'] {
  return rows.filter(({ cells }) =>
    names.columns.some((column) => looksMisread(cells[column] ?? '')),
  );
}
