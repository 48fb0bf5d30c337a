import { describe, expect, it } from 'vitest';
import { mapInOrder } from '../../../src/cli/bulk/map-in-order.ts';

async function collect<Value>(values: AsyncIterable<Value>): Promise<readonly Value[]> {
  const all: Value[] = [];
  for await (const value of values) all.push(value);
  return all;
}

const tick = () => new Promise<void>((resolve) => setImmediate(resolve));

async function* count(to: number, onAsked: (number: number) => void = () => undefined) {
  for (let number = 0; number < to; number += 1) {
    onAsked(number);
    yield await Promise.resolve(number);
  }
}

describe('mapInOrder', () => {
  it.each([1, 2, 5, 100])('keeps the order with %i in progress', async (concurrency) => {
    let running = 0;
    let most = 0;
    const run = async (number: number) => {
      running += 1;
      most = Math.max(most, running);
      // Later ones finish sooner.
      for (let ticks = number % 7; ticks < 7; ticks += 1) await tick();
      running -= 1;
      return number * 2;
    };
    const expected = Array.from({ length: 40 }, (_, number) => number * 2);
    expect(await collect(mapInOrder(count(40), run, concurrency))).toEqual(expected);
    expect(most).toBe(Math.min(concurrency, 40));
  });

  it('asks for no more inputs while nobody takes its outputs', async () => {
    let asked = 0;
    const outputs = mapInOrder(
      count(100, () => (asked += 1)),
      (number) => Promise.resolve(number),
      3,
    );
    for (let taken = 0; taken < 5; taken += 1) {
      expect(await outputs.next()).toEqual({ done: false, value: taken });
      for (let ticks = 0; ticks < 50; ticks += 1) await tick();
      expect(asked).toBeLessThanOrEqual(taken + 5);
    }
    await outputs.return(undefined);
    expect(asked).toBeLessThan(12);
  });

  it('gives what is ready before the next input is there', async () => {
    let release = () => {};
    async function* inputs() {
      yield 'first';
      await new Promise<void>((resolve) => (release = resolve));
      yield 'second';
    }
    const outputs = mapInOrder(inputs(), (text) => Promise.resolve(text), 4);
    expect(await outputs.next()).toMatchObject({ value: 'first' });
    await tick();
    release();
    expect(await outputs.next()).toMatchObject({ value: 'second' });
    expect(await outputs.next()).toMatchObject({ done: true });
  });

  it('ends with the first failure of an input or of the work', async () => {
    const fail = (number: number) =>
      number === 3 ? Promise.reject(new Error('broken')) : Promise.resolve(number);
    await expect(collect(mapInOrder(count(9), fail, 2))).rejects.toThrow('broken');
    async function* inputs() {
      yield* count(2);
      throw new Error('cut');
    }
    await expect(collect(mapInOrder(inputs(), (one) => Promise.resolve(one), 4))).rejects.toThrow(
      'cut',
    );
  });
});
