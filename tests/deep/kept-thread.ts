import type { Plugin } from 'vite';
import { type PoolOptions, type PoolWorker, ThreadsPoolWorker } from 'vitest/node';

type Listener = Parameters<PoolWorker['on']>;

let thread: ThreadsPoolWorker | undefined;

/**
 * Runs all test runs in one thread that is never stopped. Starting one and loading vitest and the
 * core in it takes ten times as long as the tests that most mutants fail.
 */
class KeptThread implements PoolWorker {
  readonly name = 'kept-thread';
  readonly #options: PoolOptions;
  #listeners: Listener[] = [];

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  async start() {
    if (thread !== undefined) return;
    thread = new ThreadsPoolWorker(this.#options);
    await thread.start();
    thread.on('exit', () => {
      thread = undefined;
    });
  }

  stop() {
    for (const listener of this.#listeners) thread?.off(...listener);
    this.#listeners = [];
    return Promise.resolve();
  }

  on(...listener: Listener) {
    this.#listeners.push(listener);
    thread?.on(...listener);
  }

  off(...[event, callback]: Listener) {
    this.#listeners = this.#listeners.filter((each) => each[0] !== event || each[1] !== callback);
    thread?.off(event, callback);
  }

  send(message: Parameters<PoolWorker['send']>[0]) {
    if (message.type !== 'stop' || !('__vitest_worker_request__' in message)) {
      thread?.send(message);
      return;
    }
    const answer = { type: 'stopped', __vitest_worker_response__: true };
    for (const [event, callback] of this.#listeners) if (event === 'message') callback(answer);
  }

  deserialize(data: unknown) {
    return data;
  }
}

/** Sets the pool last: the mutation tester sets one of its own. */
export const keptThread: Plugin = {
  name: 'kept-thread',
  configureVitest({ project }) {
    const pool = {
      name: 'kept-thread',
      createPoolWorker: (options: PoolOptions) => new KeptThread(options),
    };
    Object.assign(project.config, { pool: pool.name, poolRunner: pool });
  },
};
