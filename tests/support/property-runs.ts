/** Number of runs of a property, capped by `MOST_RUNS`: mutation testing repeats each test per mutant. */
export function propertyRuns(runs: number): number {
  return Math.min(runs, Number(process.env['MOST_RUNS'] ?? runs));
}
