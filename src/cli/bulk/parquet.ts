import type { SchemaElement } from 'hyparquet';
import type { Output } from './output.ts';
import type { Column, Row } from './table.ts';

/** Rows per group, the unit of Parquet readers; a group is buffered in memory. */
const GROUP_ROWS = 5_000;

/** Writes rows to an output. */
export type RowWriter = {
  readonly write: (rows: readonly Row[]) => Promise<void>;
  /** Writes the remaining rows and the footer, without which the file is unreadable. */
  readonly end: () => Promise<void>;
};

/**
 * Writes rows as Parquet in groups, so that memory stays constant. The library is imported lazily,
 * because nothing else needs it.
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
      // The index for finding single rows would stay in memory until the end.
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
