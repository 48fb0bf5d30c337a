import type { SchemaElement } from 'hyparquet';
import type { Output } from './output.ts';
import type { Column, Row } from './table.ts';

/** Rows so many at a time: what Parquet readers take as a unit, and what is kept until then. */
const GROUP_ROWS = 5_000;

/** Takes rows and writes them to an output. */
export type RowWriter = {
  readonly write: (rows: readonly Row[]) => Promise<void>;
  /** Writes what is left, and where everything is; without it a file can't be read. */
  readonly end: () => Promise<void>;
};

/**
 * Writes rows as Parquet, in groups, so that the memory doesn't grow with them. Its package is
 * loaded only here: nothing else needs it.
 */
export async function openParquet(columns: readonly Column[], output: Output): Promise<RowWriter> {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
  const bytes = new ByteWriter();
  const parquet = new ParquetWriter({
    writer: bytes,
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)],
  });
  let rows: Row[] = [];
  const flush = async () => {
    const written = bytes.getBytes().slice();
    bytes.index = 0;
    await output.write(written);
  };
  const writeGroup = async () => {
    const columnData = columns.map(({ name }, index) => ({
      name,
      data: rows.map((row) => row[index] ?? null),
      // Kept in memory until the end otherwise, for readers that look for single rows.
      offsetIndex: false,
    }));
    rows = [];
    await parquet.write({ columnData });
    await flush();
  };
  return {
    write: async (more) => {
      for (const row of more) rows.push(row);
      if (rows.length >= GROUP_ROWS) await writeGroup();
    },
    end: async () => {
      if (rows.length > 0) await writeGroup();
      await parquet.finish();
      await flush();
    },
  };
}

function elementOf({ name, type }: Column): SchemaElement {
  const repetition_type = 'OPTIONAL';
  switch (type) {
    case 'text':
      return { name, repetition_type, type: 'BYTE_ARRAY', converted_type: 'UTF8' };
    case 'whole':
      return { name, repetition_type, type: 'INT32' };
    case 'number':
      return { name, repetition_type, type: 'DOUBLE' };
    case 'boolean':
      return { name, repetition_type, type: 'BOOLEAN' };
  }
}
