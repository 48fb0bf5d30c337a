import { parentPort, workerData } from 'node:worker_threads';
import type { Line } from '../split-lines.ts';
import { makeScorer, type ScoringPlan } from './score-batch.ts';

/**
 * Worker entry point: answers batches of lines until the thread is terminated; the plan is in
 * `workerData`. Exchanges text rather than bytes, because memory outside the heap waits for rare
 * garbage collections.
 */
export function serveBatches(): void {
  const scorer = makeScorer(workerData as ScoringPlan);
  parentPort?.on('message', (lines: readonly Line[]) => {
    parentPort?.postMessage(scorer.lines(lines));
  });
}
