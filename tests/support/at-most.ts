/** How many runs a property gets: `MOST_RUNS` caps them where tests run again for each mutant. */
export function atMost(runs: number): number {
  return Math.min(runs, Number(process.env['MOST_RUNS'] ?? runs));
}
