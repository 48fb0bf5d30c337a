import { describe, expect, it, vi } from 'vitest';
import { createBoundedCache, memoize } from '#core/memoize.ts';

describe('once per argument', () => {
  it('computes each value once and gives the same one again', () => {
    const make = vi.fn<(key: { readonly n: number }) => { readonly double: number }>(({ n }) => ({
      double: 2 * n,
    }));
    const doubled = memoize(make);
    const [one, other] = [{ n: 1 }, { n: 1 }];
    expect(doubled(one)).toEqual({ double: 2 });
    expect(doubled(one)).toBe(doubled(one));
    expect(doubled(other)).not.toBe(doubled(one));
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('computes undefined once, too', () => {
    const make = vi.fn<(key: object) => undefined>(() => undefined);
    const key = {};
    const nothing = memoize(make);
    nothing(key);
    nothing(key);
    expect(make).toHaveBeenCalledOnce();
  });
});

describe('the most recent values', () => {
  it('are kept up to a limit, and the oldest evicted first', () => {
    const make = vi.fn<() => object>(() => ({}));
    const recent = createBoundedCache<object>(2);
    const first = recent('a', make);
    expect(recent('a', make)).toBe(first);
    recent('b', make);
    recent('c', make);
    expect(make).toHaveBeenCalledTimes(3);
    expect(recent('a', make)).not.toBe(first);
    expect(make).toHaveBeenCalledTimes(4);
    recent('c', make);
    expect(make).toHaveBeenCalledTimes(4);
  });
});
