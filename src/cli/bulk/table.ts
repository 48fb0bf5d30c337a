/** What a cell of a table holds; null is missing. */
export type Cell = string | number | boolean | null;
export type Row = readonly Cell[];

export type ColumnType = 'text' | 'whole' | 'number' | 'boolean';

/** A column of a table, with the type that Parquet needs to know beforehand. */
export type Column = { readonly name: string; readonly type: ColumnType };

/** A table that is made result by result: its columns are known before the first one. */
export type Table<Source> = {
  readonly columns: readonly Column[];
  /** The rows that one result gives; none where it has no place in this table. */
  readonly rowsOf: (source: Source) => readonly Row[];
};

/** A column and where its cells come from. */
export type SourcedColumn<Source> = Column & { readonly of: (source: Source) => Cell };

/** A table with one row for each source. */
export function tableOf<Source>(columns: readonly SourcedColumn<Source>[]): Table<Source> {
  return {
    columns: columns.map(({ name, type }) => ({ name, type })),
    rowsOf: (source) => [columns.map((column) => column.of(source))],
  };
}

/**
 * The columns that were asked for, in that order; `TD_*` stands for all that begin so. A name that
 * fits none is given back.
 */
export function pickColumns<Source>(
  table: Table<Source>,
  names: readonly string[],
): { readonly table: Table<Source>; readonly unknown: readonly string[] } {
  const found = names.map((name) =>
    table.columns.flatMap((column, index) => (fits(column.name, name) ? [index] : [])),
  );
  const wanted = [...new Set(found.flat())];
  return {
    unknown: names.filter((_, index) => found[index]?.length === 0),
    table: {
      columns: wanted.flatMap((index) => table.columns[index] ?? []),
      rowsOf: (source) =>
        table.rowsOf(source).map((row) => wanted.map((index) => row[index] ?? null)),
    },
  };
}

function fits(column: string, name: string): boolean {
  return name.endsWith('*') ? column.startsWith(name.slice(0, -1)) : column === name;
}
