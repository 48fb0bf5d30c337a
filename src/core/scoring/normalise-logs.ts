/**
 * Log weights to chances that sum to 1, and the log of the weights' sum. Subtracting the peak first
 * keeps weights far below what a double can hold: a hundred contradicting answers stay finite.
 */
export function normaliseLogs(logs: Float64Array): {
  readonly chances: Float64Array;
  readonly logTotal: number;
} {
  let peak = -Infinity;
  for (const log of logs) if (log > peak) peak = log;
  const weights = logs.map((log) => Math.exp(log - peak));
  let total = 0;
  for (const weight of weights) total += weight;
  return { chances: weights.map((weight) => weight / total), logTotal: peak + Math.log(total) };
}
