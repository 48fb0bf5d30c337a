import { describe, expect, it } from 'vitest';
import { sharedAxes, widestAxis } from '../../../src/core/compare/shared-axes.ts';
import { makeIndexEntry } from '#tests/support/make-index-entry.ts';

const roleOf = (...targets: readonly (readonly [id: string, name: string, target: number])[]) =>
  makeIndexEntry({
    competencies: targets.map(([id, name, target]) => ({ id, name, target, weight: target })),
  });

describe('the axes of several roles', () => {
  it('are one where id and name agree, in the order of the first role that has them', () => {
    const one = roleOf(['A', 'Depth', 90], ['B', 'Speech', 50]);
    const other = roleOf(['C', 'Order', 30], ['A', 'Depth', 70], ['B', 'Baking', 10]);
    expect(sharedAxes([one, other]).map(({ name, targets }) => [name, ...targets])).toEqual([
      ['Depth', 90, 70],
      ['Speech', 50, null],
      ['Order', null, 30],
      ['Baking', null, 10],
    ]);
  });

  it('tell where roles differ most, among those that all of them have', () => {
    const one = roleOf(['A', 'Depth', 90], ['B', 'Speech', 50], ['C', 'Order', 0]);
    const other = roleOf(['A', 'Depth', 80], ['B', 'Speech', 75]);
    expect(widestAxis(sharedAxes([one, other]))).toEqual({ name: 'Speech', low: 50, high: 75 });
    expect(widestAxis(sharedAxes([one, one]))).toBeNull();
    expect(widestAxis([])).toBeNull();
  });
});
