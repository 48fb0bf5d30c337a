import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Default number of scoring threads: all cores but one, or both of two. */
export function defaultJobs(cores = availableParallelism()): number {
  return Math.max(cores - 1, Math.min(cores, 2));
}

/**
 * Memory limits of a thread, in megabytes. Measured with 12,000 lines on two threads: 185 MB
 * without limits, 141 MB with 6 and 384, at equal speed, because V8 collects old objects sooner
 * under a limit; 4 saves 1 or 2 MB more. A line of one megabyte full of codes takes 250 MB.
 */
const MEMORY_LIMITS = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 384 };

type QueuedTask<Task, Answer> = {
  readonly task: Task;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (problem: Error) => void;
};

/**
 * A pool of threads, each processing one task at a time. A thread is started when a task arrives
 * and all others are busy, so that a short list needs only one. Workers may transfer memory with an
 * answer.
 */
export class WorkerPool<Task, Answer> {
  readonly #program: URL;
  readonly #data: unknown;
  readonly #most: number;
  readonly #threads: Worker[] = [];
  readonly #idle: Worker[] = [];
  readonly #queue: QueuedTask<Task, Answer>[] = [];
  readonly #running = new Map<Worker, QueuedTask<Task, Answer>>();

  /**
   * `program` is a worker module that answers each message with one message; `data` becomes its
   * `workerData`.
   */
  constructor(program: URL, data: unknown, most: number) {
    this.#program = program;
    this.#data = data;
    this.#most = most;
  }

  /** Resolves to the answer; rejects when the thread exits. */
  run(task: Task): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ task, resolve, reject });
      if (this.#idle.length === 0 && this.#threads.length < this.#most) this.#start();
      this.#next();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
  }

  #start(): void {
    const thread = new Worker(this.#program, {
      workerData: this.#data,
      resourceLimits: MEMORY_LIMITS,
    });
    thread.on('message', (answer: Answer) => {
      const done = this.#running.get(thread);
      this.#running.delete(thread);
      this.#idle.push(thread);
      done?.resolve(answer);
      this.#next();
    });
    thread.on('error', (problem) => {
      this.#running.get(thread)?.reject(problem);
      this.#running.delete(thread);
    });
    this.#threads.push(thread);
    this.#idle.push(thread);
  }

  #next(): void {
    const thread = this.#idle.pop();
    if (thread === undefined) return;
    const next = this.#queue.shift();
    if (next === undefined) {
      this.#idle.push(thread);
      return;
    }
    this.#running.set(thread, next);
    thread.postMessage(next.task);
  }
}
