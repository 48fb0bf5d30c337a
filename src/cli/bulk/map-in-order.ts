/**
 * Maps inputs concurrently and yields the outputs in input order, with at most `atOnce` inputs in
 * progress. Reads the next input only when there is room, and yields a finished output without
 * waiting for another input, because the producer may wait for it before writing more. Stops at the
 * first failure.
 */
export async function* mapInOrder<Input, Output>(
  inputs: AsyncIterable<Input>,
  run: (input: Input) => Promise<Output>,
  atOnce: number,
): AsyncGenerator<Output> {
  const iterator = inputs[Symbol.asyncIterator]();
  const begun: Promise<Output>[] = [];
  let coming: Promise<IteratorResult<Input>> | null = iterator.next();
  try {
    while (coming !== null || begun.length > 0) {
      const [oldest] = begun;
      const next: Promise<IteratorResult<Input>> | null = begun.length < atOnce ? coming : null;
      const isOutput = next === null || (oldest !== undefined && (await isFirst(oldest, next)));
      if (isOutput && oldest !== undefined) {
        yield await oldest;
        void begun.shift();
      } else if (next !== null) {
        const input: IteratorResult<Input> = await next;
        coming = input.done === true ? null : iterator.next();
        if (input.done !== true) begun.push(markHandled(run(input.value)));
        // Marks a rejection as handled; it is thrown where the promise is awaited.
        if (coming !== null) void markHandled(coming);
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
