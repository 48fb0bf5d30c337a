import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardFormula, withoutGuard } from '#core/export/formula-guard.ts';

describe('the guard against formulas', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '\0=1',
    '＝1',
    '＋1',
    '－1',
    '＠A',
  ])('stands before %j', (cell) => {
    expect(guardFormula(cell)).toBe(`'${cell}`);
  });

  it.each(['', 'Anna', "'tis", 'a=b', '1-2', '−1'])('leaves %j alone', (cell) => {
    expect(guardFormula(cell)).toBe(cell);
  });

  it('is taken away again, and nothing else is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (cell) => {
        fc.pre(!/^'[\s\0]*[=+\-@\t\r＝＋－＠]/.test(cell));
        expect(withoutGuard(guardFormula(cell))).toBe(cell);
      }),
    );
  });
});
