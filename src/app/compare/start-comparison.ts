import type { FromWorker, ToWorker } from './messages.ts';
import { type ComparisonPart, type ComparisonSteps, runComparison } from './run-comparison.ts';

export type ComparisonJob = {
  readonly text: string;
  readonly loadRoles: ComparisonSteps['loadRoles'];
  readonly onPart: (part: ComparisonPart, done: number, total: number) => void;
  readonly onEnd: () => void;
  /** A fresh worker; null where there is none, and then the page does the work in small pieces. */
  readonly openWorker: () => Worker | null;
};

/** On the page, work stops this often for input and drawing, in milliseconds. */
const LONGEST_STEP = 8;

/** Starts a comparison and returns what stops it. After stopping, nothing is called any more. */
export function startComparison(job: ComparisonJob): () => void {
  let stopped = false;
  let worker = job.openWorker();
  const stop = () => {
    stopped = true;
    worker?.terminate();
  };

  const onPage = () => {
    let since = performance.now();
    const breathe = () => {
      if (performance.now() - since < LONGEST_STEP) return undefined;
      // A promise that never settles when stopped: the work is dropped with it.
      return new Promise<void>((resolve) => {
        setTimeout(() => {
          since = performance.now();
          if (!stopped) resolve();
        });
      });
    };
    void runComparison(job.text, {
      loadRoles: job.loadRoles,
      onPart: (...args) => {
        if (!stopped) job.onPart(...args);
      },
      breathe,
    }).then(() => {
      if (!stopped) job.onEnd();
    });
  };

  if (worker === null) {
    onPage();
    return stop;
  }
  const started = worker;
  let isSilent = true;
  const say = (message: ToWorker) => started.postMessage(message);
  // A worker that could not be loaded says nothing but this: then the page does the work.
  started.addEventListener('error', () => {
    if (stopped || !isSilent) return;
    isSilent = false;
    started.terminate();
    worker = null;
    onPage();
  });
  started.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (stopped) return;
    isSilent = false;
    if (data.kind === 'need') {
      void job.loadRoles(data.references).then((roles) => {
        if (!stopped) say({ kind: 'roles', roles });
      });
    } else if (data.kind === 'part') job.onPart(data.part, data.done, data.total);
    else {
      started.terminate();
      job.onEnd();
    }
  });
  say({ kind: 'start', text: job.text });
  return stop;
}
