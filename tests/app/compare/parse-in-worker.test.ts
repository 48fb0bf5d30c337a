import { describe, expect, it } from 'vitest';
import { fail, parseRoleText } from '#core';
import { createWorkerParser } from '#app/compare/parse-in-worker.ts';
import { REAL_ROLE_TEXT } from '#tests/support/role-file.ts';

const HERE = parseRoleText(REAL_ROLE_TEXT);
const REFUSED = fail([{ code: 'empty', path: [], expected: 'JSON', got: 'nothing' }] as const);

function openParser() {
  const sent: (readonly [number, string])[] = [];
  return { sent, ...createWorkerParser((number, text) => sent.push([number, text])) };
}

describe('parsing in the worker', () => {
  it('hands each text over and gives each its own answer, in whatever order they come', async () => {
    const { sent, parse, take } = openParser();
    const role = parse(REAL_ROLE_TEXT);
    const none = parse('');
    expect(sent).toEqual([
      [1, REAL_ROLE_TEXT],
      [2, ''],
    ]);
    take(2, REFUSED);
    take(1, HERE);
    expect(await role).toBe(HERE);
    expect(await none).toBe(REFUSED);
  });

  it('leaves nobody waiting when the worker ends: what it had is parsed here', async () => {
    const { sent, parse, fallBackToMainThread } = openParser();
    const before = parse(REAL_ROLE_TEXT);
    fallBackToMainThread();
    expect(await before).toEqual(HERE);
    expect(await parse(REAL_ROLE_TEXT)).toEqual(HERE);
    expect(sent).toHaveLength(1);
  });
});
