import { batchLines, type Line } from '../split-lines.ts';
import { readLineHead } from './line-head.ts';
import { mapInOrder } from './map-in-order.ts';
import { makeProgress } from './progress.ts';
import { decompress } from './read-bytes.ts';
import type { ResultOptions } from './result-options.ts';
import { makeScorer, type ScoredBatch, type ScoringPlan } from './score-batch.ts';
import { finishRun, EXIT, openWriter, type RunEnvironment, withRole } from './environment.ts';
import { addTally, emptyTally } from './tally.ts';
import { WorkerPool } from './worker-pool.ts';

/** Batches per thread: the current one and the next. */
const BATCHES_PER_THREAD = 2;

/**
 * Scores each line of a stream, in order, using threads. Memory stays constant, because further
 * lines are only read when the output's consumer has room.
 */
export async function streamResults(
  options: ResultOptions,
  environment: RunEnvironment,
): Promise<number> {
  const { quiet, jobs } = options;
  const started = environment.now();
  let bytesRead = 0;
  const size = environment.sizeOfInput();
  async function* counted() {
    for await (const chunk of environment.input) {
      bytesRead += chunk.length;
      yield chunk;
    }
  }
  const batches = batchLines(decompress(counted()));
  const first = await batches.next();
  const begun = first.done === true ? [] : first.value;
  const texts = begun.flatMap(({ text }) => text ?? []);
  const head = readLineHead(texts, options.shape.id ?? undefined);
  if (!head.ok) {
    const names = head.error.join(', ');
    environment.warn(
      `The first line has no column called ${options.shape.id}. It has: ${names}.\n`,
    );
    return EXIT.wrongOptions;
  }
  const shape = withRole(options.shape, texts, environment);
  if (shape === null) return EXIT.wrongOptions;
  const plan: ScoringPlan = { files: environment.files, shape, head: head.value };
  const writer = await openWriter(plan, options, environment);
  const progress = makeProgress(quiet ? null : environment.terminal, environment.now);
  const tally = emptyTally();
  async function* all() {
    if (begun.length > 0) yield begun;
    yield* batches;
  }
  const scoring = openScoring(plan, jobs, environment);
  try {
    for await (const scored of mapInOrder(all(), scoring.run, jobs * BATCHES_PER_THREAD)) {
      await writer.write(scored);
      addTally(tally, scored.tally);
      progress.update(tally, size === null ? null : bytesRead / size);
    }
    await writer.end();
  } finally {
    progress.clear();
    await scoring.close();
  }
  return finishRun(tally, started, quiet, environment);
}

type Scoring = {
  readonly run: (lines: readonly Line[]) => Promise<ScoredBatch>;
  readonly close: () => Promise<void>;
};

function openScoring(plan: ScoringPlan, jobs: number, { threads }: RunEnvironment): Scoring {
  if (threads === null) {
    const scorer = makeScorer(plan);
    return {
      run: (lines) => Promise.resolve(scorer.lines(lines)),
      close: () => Promise.resolve(),
    };
  }
  // Scoring doesn't need the texts of the role files.
  const files = plan.files.map((file) => ({ ...file, text: '' }));
  const pool = new WorkerPool<readonly Line[], ScoredBatch>(threads, { ...plan, files }, jobs);
  return { run: (lines) => pool.run(lines), close: () => pool.close() };
}
