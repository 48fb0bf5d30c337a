/** Value of a table cell; null is missing. */
export type Cell = string | number | boolean | null;
export type Row = readonly Cell[];

export type ColumnType = 'text' | 'whole' | 'number' | 'boolean';

/** A column with the type that Parquet must know in advance. */
export type Column = { readonly name: string; readonly type: ColumnType };

/** A table built result by result, with columns known in advance. */
export type Table<Source> = {
  readonly columns: readonly Column[];
  /** The rows of one result; empty if it doesn't belong in this table. */
  readonly rowsOf: (source: Source) => readonly Row[];
};

/** A column, and how to get its cells. */
export type SourcedColumn<Source> = Column & { readonly of: (source: Source) => Cell };

/** A table with one row per source. */
export function tableOf<Source>(columns: readonly SourcedColumn<Source>[]): Table<Source> {
  return {
    columns: columns.map(({ name, type }) => ({ name, type })),
    rowsOf: (source) => [columns.map((column) => column.of(source))],
  };
}

/**
 * Selects the requested columns in the requested order; `TD_*` selects all with that prefix. Names
 * that match nothing are returned as unknown.
 */
export function pickColumns<Source>(
  table: Table<Source>,
  names: readonly string[],
): { readonly table: Table<Source>; readonly unknown: readonly string[] } {
  const found = names.map((name) =>
    table.columns.flatMap((column, index) => (matchesName(column.name, name) ? [index] : [])),
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

function matchesName(column: string, name: string): boolean {
  return name.endsWith('*') ? column.startsWith(name.slice(0, -1)) : column === name;
}
