import { describe, expect, it } from 'vitest';
import { MAX_CHARACTERS, scanCodes, MIN_CODE_LENGTH } from '#core/share/find-code.ts';
import { unwrapText } from '#core/share/unwrap-text.ts';
import { answersCode, linkOf } from '#tests/support/compared-codes.ts';

describe('unwrapping a text', () => {
  it.each([
    ['a%20b%2520c', 'a b c'],
    ['100% %zz %E0%A4%A', '100% %zz %E0%A4%A'],
    [
      'u=https-3A__x.example_r_ai-2Dengineer_-23ABC&d=1',
      'u=https://x.example/r/ai-engineer/#ABC&d=1',
    ],
    ['a=\r\nb', 'a\r\nb'],
    ['a\n> > b', 'a\nb'],
  ])('%j is %j', (text, plain) => {
    expect(unwrapText(text)).toBe(plain);
  });
});

describe('scanning for codes', () => {
  const code = answersCode(1);
  it('knows what is one, what must have been one, and what only might be', () => {
    const text = `${linkOf(code)} ${linkOf(code.slice(0, 30))} #lovely`;
    const seen = Array.from(scanCodes(text), ({ outcome, isCertain }) => [outcome.ok, isCertain]);
    expect(seen).toEqual([
      [true, true],
      [false, true],
      [false, false],
    ]);
  });

  it('has bounds that no code and no mail reaches', () => {
    expect(code.length).toBeGreaterThanOrEqual(MIN_CODE_LENGTH);
    expect(MAX_CHARACTERS).toBe(1_000_000);
  });
});
