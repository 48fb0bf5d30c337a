import { type FormEvent, useId } from 'react';
import type { Table } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { misreadRows } from './misread-rows.ts';

/** Enough rows to recognise a column. */
const ROWS = 4;

/** A table in which several columns may hold the names, or whose names look misread. */
export type ColumnQuestion = {
  readonly table: Table;
  /** Name of the file; null for pasted text. */
  readonly file: string | null;
};

type ColumnChoiceProps = {
  readonly question: ColumnQuestion;
  /** Called with the columns that hold names; null for none. */
  readonly onChoose: (columns: readonly number[] | null) => void;
  readonly onCancel: () => void;
};

/** Asks which column of a table holds the names, showing its first rows. */
export function ColumnChoice({ question, onChoose, onCancel }: ColumnChoiceProps) {
  const messages = useMessages('compare-results').columns;
  const id = useId();
  const { table, file } = question;
  const { head, rows, links, names } = table;
  const misread = misreadRows(table);
  const first = [...misread, ...rows.filter((row) => !misread.includes(row))];
  const shown = first.slice(0, ROWS).map(({ cells }) => cells);
  const width = Math.max(head?.cells.length ?? 0, ...shown.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => column).filter(
    (column) => !links.has(column),
  );
  const nameOf = (column: number) => head?.cells[column] ?? messages.column(column + 1);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).getAll('column');
    const picked = columns.filter((column) => chosen.includes(String(column)));
    onChoose(picked.length === 0 ? null : picked);
  };

  return (
    <form
      className="rr-compare__input"
      method="dialog"
      onSubmit={submit}
      aria-labelledby={`${id}-title`}
    >
      <h2 id={`${id}-title`} tabIndex={-1} ref={(heading) => heading?.focus()}>
        {file === null ? messages.title : messages.titleOf(file)}
      </h2>
      {misread.length === 0 ? null : <p>{messages.misread}</p>}
      <p>{messages.help}</p>
      <div className="rr-table">
        <div
          className="rr-table__scroller"
          role="region"
          aria-labelledby={`${id}-title`}
          tabIndex={0}
        >
          <table className="rr-table__table" aria-labelledby={`${id}-title`}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col" aria-label={nameOf(column)}>
                    <label className="rr-compare__check">
                      <input
                        type="checkbox"
                        name="column"
                        value={column}
                        defaultChecked={names.columns.includes(column)}
                      />
                      <span>{nameOf(column)}</span>
                    </label>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((cells, row) => (
                <tr key={row}>
                  {columns.map((column) => (
                    <td key={column}>{cells[column]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
      <div className="rr-cluster">
        <Button type="submit" variant="primary">
          {messages.use}
        </Button>
        <Button onClick={() => onChoose(null)}>{messages.none}</Button>
        <Button variant="quiet" onClick={onCancel}>
          {messages.cancel}
        </Button>
      </div>
    </form>
  );
}
