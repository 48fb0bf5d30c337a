/** Runs of the proportions of a finder pattern, with the light run that goes with it. */
const FALSE_FINDERS = ['10111010000', '00001011101'] as const;

/**
 * How hard a QR code would be to read (ISO/IEC 18004, 7.8.3): long runs of one colour, blocks of
 * four, what looks like a finder pattern, and too much dark or light. Lower is better.
 */
export function penaltyOf(grid: readonly (readonly number[])[]): number {
  const rows = grid.map((row) => row.join(''));
  const columns = rows.map((_, x) => grid.map((row) => row[x]).join(''));
  const lines = [...rows, ...columns];
  const runs = lines
    .flatMap((line) => line.match(/0{5,}|1{5,}/g) ?? [])
    .reduce((sum, run) => sum + run.length - 2, 0);
  const finders = lines.reduce((sum, line) => sum + countFinders(line), 0);
  const dark = rows.join('').replaceAll('0', '').length;
  const share = (100 * dark) / rows.length ** 2;
  return runs + 3 * countBlocks(grid) + 40 * finders + 10 * Math.floor(Math.abs(share - 50) / 5);
}

function countFinders(line: string): number {
  let count = 0;
  for (const pattern of FALSE_FINDERS) {
    for (let at = line.indexOf(pattern); at >= 0; at = line.indexOf(pattern, at + 1)) count += 1;
  }
  return count;
}

function countBlocks(grid: readonly (readonly number[])[]): number {
  let count = 0;
  grid.slice(1).forEach((row, above) => {
    row.slice(1).forEach((module, before) => {
      const upper = grid[above];
      const same =
        module === row[before] && module === upper?.[before] && module === upper[before + 1];
      if (same) count += 1;
    });
  });
  return count;
}
