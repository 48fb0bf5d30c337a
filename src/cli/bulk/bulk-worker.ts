import { parentPort, workerData } from 'node:worker_threads';
import type { Line } from '../split-lines.ts';
import { makeScorer, type ScoringPlan } from './score-batch.ts';

/**
 * Answers batches of lines until the thread is ended; its plan is the thread's `workerData`. Text
 * and not bytes: memory outside of the heap would wait for a collection that seldom comes.
 */
export function serveBatches(): void {
  const scorer = makeScorer(workerData as ScoringPlan);
  parentPort?.on('message', (lines: readonly Line[]) => {
    parentPort?.postMessage(scorer.lines(lines));
  });
}
