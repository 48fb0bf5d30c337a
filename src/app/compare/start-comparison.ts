import type { FromWorker, ToWorker } from './messages.ts';
import type { ListedReference, RoleAnswer } from '#core';
import type { ParseRole } from '#data/load-role.ts';
import { createWorkerParser } from './parse-in-worker.ts';
import { type ComparisonPart, type ListText, runComparison } from './run-comparison.ts';

export type ComparisonJob = {
  readonly lists: readonly ListText[];
  /**
   * Loads the roles that the list refers to, by `referenceKey`, using `parse` to keep the main
   * thread free.
   */
  readonly loadRoles: (
    references: readonly ListedReference[],
    parse?: ParseRole,
  ) => Promise<ReadonlyMap<string, RoleAnswer>>;
  readonly onPart: (part: ComparisonPart, done: number, total: number) => void;
  readonly onEnd: () => void;
  /** A new worker; null where there is none, and then the page does the work in small steps. */
  readonly openWorker: () => Worker | null;
};

/** On the page, the longest time between two yields to input and rendering, in milliseconds. */
const MAX_STEP_MS = 8;

/** Starts a comparison and returns a function that stops it. Once stopped, no callback is called. */
export function startComparison(job: ComparisonJob): () => void {
  let stopped = false;
  const worker = job.openWorker();
  const parser = createWorkerParser((number, text) => post({ kind: 'parse', number, text }));
  const post = (message: ToWorker) => worker?.postMessage(message);
  const endWorker = () => {
    worker?.terminate();
    parser.fallBackToMainThread();
  };
  const stop = () => {
    stopped = true;
    endWorker();
  };

  const runOnMainThread = () => {
    let since = performance.now();
    const yieldToMain = () => {
      if (performance.now() - since < MAX_STEP_MS) return undefined;
      // After a stop the promise never settles, which abandons the work.
      return new Promise<void>((resolve) => {
        setTimeout(() => {
          since = performance.now();
          if (!stopped) resolve();
        });
      });
    };
    void runComparison(job.lists, {
      loadRoles: (references) => job.loadRoles(references),
      onPart: (...args) => {
        if (!stopped) job.onPart(...args);
      },
      yieldToMain,
    }).then(() => {
      if (!stopped) job.onEnd();
    });
  };

  if (worker === null) {
    runOnMainThread();
    return stop;
  }
  let hasNoResponse = true;
  // A worker that fails to load only fires this event: then the page does the work.
  worker.addEventListener('error', () => {
    if (stopped || !hasNoResponse) return;
    hasNoResponse = false;
    endWorker();
    runOnMainThread();
  });
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (stopped) return;
    hasNoResponse = false;
    if (data.kind === 'need') {
      void job.loadRoles(data.references, parser.parse).then((roles) => {
        if (!stopped) post({ kind: 'roles', roles });
      });
    } else if (data.kind === 'parsed') parser.take(data.number, data.parsed);
    else if (data.kind === 'part') job.onPart(data.part, data.done, data.total);
    else {
      endWorker();
      job.onEnd();
    }
  });
  post({ kind: 'start', lists: job.lists });
  return stop;
}
