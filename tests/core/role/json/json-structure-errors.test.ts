import { describe, expect, it } from 'vitest';
import { structureError, unclosed } from '../../../../src/core/role/json/json-structure-errors.ts';

describe('brackets and commas of JSON', () => {
  it('name the line on which the bracket was opened that is missing its end', () => {
    expect(unclosed('{\n [1', 6).expected).toBe('"]" for the "[" of line 2');
    expect(unclosed('', 0).got).toBe('the end of the file');
  });

  it('count none that stands in a text', () => {
    expect(unclosed('["{[", ', 7).expected).toBe('"]" for the "[" of line 1');
  });

  it('say which bracket doesn’t fit', () => {
    expect(structureError('[1}', 2, 'CommaExpected').repair).toBe('A "]" is missing before this.');
  });
});
