import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as core from '#core';
import { parseResultDetail } from '../../src/package/embed.ts';

type AnyFunction = (...args: readonly unknown[]) => unknown;

const FUNCTIONS = Object.entries<unknown>({ ...core, parseResultDetail }).filter(
  (entry): entry is [string, AnyFunction] => typeof entry[1] === 'function',
);
/** Functions that read links, files, messages, forms and addresses. */
const READERS = FUNCTIONS.filter(([name]) => /^(?:parse|find|decode|match|is)[A-Z]/.test(name));
/** Those whose first argument is not a text (a role, answers, a state), or that need two texts. */
const NOT_OF_TEXT = new Set(
  'decodeText findByHash findForm findItem findNearDuplicates isAnswered isChecked isHeldAgainst isMet isOrderedByRule isSameProgress isSameResult isValidResponse'.split(
    ' ',
  ),
);
const outsideText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.json(),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
);

function thrownBy(call: AnyFunction, input: unknown): unknown {
  try {
    call(input);
    return null;
  } catch (error) {
    return error;
  }
}

describe('functions that read what comes from outside', () => {
  it('are those that this test knows', () => {
    expect(READERS.length).toBeGreaterThan(30);
    const names = new Set(READERS.map(([name]) => name));
    expect([...NOT_OF_TEXT].filter((name) => !names.has(name))).toEqual([]);
  });

  it.each(READERS.filter(([name]) => !NOT_OF_TEXT.has(name)))(
    '%s throws nothing, whatever text it is given',
    (_name, call) => {
      fc.assert(
        fc.property(outsideText, (text) => {
          expect(thrownBy(call, text)).toBeNull();
        }),
        { numRuns: 150 },
      );
    },
  );

  // A value of another type is a programming error, which the compiler reports first.
  it.each(READERS)('%s throws errors alone, whatever value it is given', (_name, call) => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const error = thrownBy(call, input);
        if (error !== null) expect(error).toBeInstanceOf(Error);
      }),
      { numRuns: 150 },
    );
  });
});
