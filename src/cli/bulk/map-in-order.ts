/**
 * What `run` makes of each input, in the order of the inputs, with at most `atOnce` of them begun
 * and not yet given. The next input is asked for only when there is room, and a result that is
 * ready is given without waiting for another input: somebody may read it before writing the next.
 * The first failure ends it.
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
        if (input.done !== true) begun.push(caught(run(input.value)));
        // Fails where it is awaited, not as a rejection that nobody handles.
        if (coming !== null) void caught(coming);
      }
    }
  } finally {
    // Not waited for: an input that nobody has written yet may never come.
    iterator.return?.().catch(() => undefined);
  }
}

function isFirst(one: Promise<unknown>, other: Promise<unknown>): Promise<boolean> {
  const is = (value: boolean) => () => value;
  return Promise.race([one.then(is(true), is(true)), other.then(is(false), is(false))]);
}

function caught<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}
