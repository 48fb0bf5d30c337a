import { expect, it } from 'vitest';
import { beginningError } from '../../../../src/core/role/json/json-beginning-error.ts';

it.each([
  ['const a = {"b": 1}', '          {"b": 1}'],
  ['See:\n\n{ "b": 1}', '    \n\n{ "b": 1}'],
])('hides what stands in front of JSON, and moves nothing: %s', (text, blanked) => {
  expect(beginningError(text)).toMatchObject({ line: 1, column: 1, blanked });
});

it.each(['a: 1', '"a": 1}', '> {"a": 1}', '1. {"a": 1}', '+ {', 'x {y}'])(
  'reads nothing behind it: %s',
  (text) => {
    expect(beginningError(text)).toMatchObject({ code: 'not-json', blanked: null });
  },
);

it.each([
  '{}',
  '\uFEFF [1]',
  '"a"',
  ' 7',
  '```json\n{}',
  '// a\n{}',
  '<<<<<<< HEAD\n{',
  '',
  'true',
])('leaves to others what begins as JSON may: %j', (text) => {
  expect(beginningError(text)).toBeNull();
});
