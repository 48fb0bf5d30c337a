/** Processor time of one run, in milliseconds: the best of a few, since other work only adds to it. */
function timeOf(run: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/**
 * How many times longer work takes for four times the input: about 4 when it is linear, 16 when it
 * is quadratic. A ratio, so that it says the same on a slow machine. The smaller input should keep
 * a machine busy for some milliseconds; a millisecond is added to both against noise.
 */
export function growthOf<Input>(
  make: (size: number) => Input,
  work: (input: Input) => unknown,
  size: number,
): number {
  const [small, large] = [make(size), make(4 * size)];
  work(small);
  return (timeOf(() => work(large)) + 1) / (timeOf(() => work(small)) + 1);
}
