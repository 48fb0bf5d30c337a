/**
 * Maps inputs concurrently and yields the outputs in input order, with at most `concurrency` inputs in
 * progress. Reads the next input only when there is room, and yields a finished output without
 * waiting for another input, because the producer may wait for it before writing more. Stops at the
 * first failure.
 */
export async function* mapInOrder<Input, Output>(
  inputs: AsyncIterable<Input>,
  run: (input: Input) => Promise<Output>,
  concurrency: number,
): AsyncGenerator<Output> {
  const iterator = inputs[Symbol.asyncIterator]();
  const running: Promise<Output>[] = [];
  let upcoming: Promise<IteratorResult<Input>> | null = iterator.next();
  try {
    while (upcoming !== null || running.length > 0) {
      const [oldest] = running;
      const next: Promise<IteratorResult<Input>> | null =
        running.length < concurrency ? upcoming : null;
      const isOutput = next === null || (oldest !== undefined && (await isFirst(oldest, next)));
      if (isOutput && oldest !== undefined) {
        yield await oldest;
        void running.shift();
      } else if (next !== null) {
        const input: IteratorResult<Input> = await next;
        upcoming = input.done === true ? null : iterator.next();
        if (input.done !== true) running.push(markHandled(run(input.value)));
        // Marks a rejection as handled; it is thrown where the promise is awaited.
        if (upcoming !== null) void markHandled(upcoming);
      }
    }
  } finally {
    // Not awaited: a pending input may never arrive.
    iterator.return?.().catch(() => undefined);
  }
}

function isFirst(one: Promise<unknown>, other: Promise<unknown>): Promise<boolean> {
  const is = (value: boolean) => () => value;
  return Promise.race([one.then(is(true), is(true)), other.then(is(false), is(false))]);
}

function markHandled<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}
