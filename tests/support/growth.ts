/** CPU time of one run, in milliseconds. */
function timeOf(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * How many times longer work takes for four times the input: about 4 if it is linear, 16 if it is
 * quadratic. A ratio, so that it doesn't depend on the machine's speed. The smaller input should
 * take some milliseconds; a millisecond is added to both against noise.
 */
export function growthOf<Input>(
  make: (size: number) => Input,
  work: (input: Input) => unknown,
  size: number,
): number {
  const [small, large] = [make(size), make(4 * size)];
  work(small);
  // The median of five ratios of two consecutive runs, because the engine compiles a regular
  // expression at some point and is ten times as fast from then on.
  const ratios = Array.from(
    { length: 5 },
    () => (timeOf(() => work(large)) + 1) / (timeOf(() => work(small)) + 1),
  );
  return ratios.sort((one, other) => one - other)[2] ?? NaN;
}
