import type { ReactNode } from 'react';
import { Foreign } from '#ui/foreign-text.tsx';
import { Dumbbell } from './dumbbell.tsx';
import type { PairRow } from './rows-of-pair.ts';

type DumbbellsProps = {
  readonly rows: readonly PairRow[];
  /** Which series of the radar the two are. */
  readonly series: readonly [number, number];
  /** The difference of a row in words. */
  readonly say: (row: PairRow) => ReactNode;
};

/** Two results row by row, in words and drawn: as wide as the page, also on a phone. */
export function Dumbbells({ rows, series, say }: DumbbellsProps) {
  return (
    <ul className="rr-dumbbells">
      {rows.map((row) => (
        <li key={row.key}>
          <strong>{row.isOfRole ? <Foreign>{row.name}</Foreign> : row.name}</strong>
          {say(row)}
          <Dumbbell series={series} then={row.scores[0]} now={row.scores[1]} />
        </li>
      ))}
    </ul>
  );
}
