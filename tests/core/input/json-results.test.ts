import { expect, it } from 'vitest';
import { readJsonResults } from '#core/input/json-results.ts';
import { answersCode } from '#tests/support/compared-codes.ts';

const A = answersCode(1);
const B = answersCode(2);
const FILE = { role: 'ai-engineer', version: 1, responses: {} };
const labels = (value: unknown) => readJsonResults(value).map(({ label }) => label);

it.each<readonly [string, unknown, readonly (string | null)[]]>([
  ['people as keys', { 'Anna Lee': A, Bo: { link: B } }, ['Anna Lee', 'Bo']],
  ['two results of a person', { name: 'Anna', results: [A, B] }, ['Anna', 'Anna']],
  ['a team with people in it', { name: 'Red', all: [{ from: 'Anna', text: A }] }, ['Anna']],
  ['result files of people', [{ name: 'Anna', file: FILE }, FILE], ['Anna', null]],
  ['keys that are no names', { link: A, url: B }, [null, null]],
])('names the people of %s', (_, value, names) => {
  expect(labels(value)).toEqual(names);
});

it.each([null, 7, 'none', [], {}, { a: [null, { b: true }] }])(
  'is one error where there is no result: %j',
  (value) => {
    expect(readJsonResults(value).map(({ outcome }) => outcome)).toEqual([
      { ok: false, error: { code: 'not-a-result' } },
    ]);
  },
);
