import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asDraft,
  encodeAnswers,
  encodeRatings,
  encodeRequest,
  encodeScores,
  layoutOf,
  scoreResponses,
} from '#core';
import { readResultInput } from '../../../src/cli/result/read-result-input.ts';
import { readRoleFiles } from '../../../src/cli/roles/read-role-files.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';

const files = await readRoleFiles('public/roles');
const layout = layoutOf(aiEngineer);
const responses = new Map<string, number | 'idk'>([
  ['TD1', 3],
  ['TD-S3', 1],
  ['TD-S5', 'idk'],
]);
const code = encodeAnswers({ role: layout, responses, name: 'Ada' });
const readAll = (text: string) => readResultInput(text, files);
const read = (text: string) => readAll(text)[0];
const refused = (error: object) => ({ ok: false, error });

describe('readResultInput', () => {
  it.each([
    ['a code', code],
    ['a link', `https://x.example/r/ai-engineer/#${code.toLowerCase()}?utm_source=x`],
    [
      'a responses object',
      '{"role":"ai-engineer","version":1,"responses":{"TD1":3,"TD-S3":1,"TD-S5":"idk"}}',
    ],
    [
      'one with what is the same as nothing',
      '\uFEFF {"role":"ai-engineer","version":1,"responses":{"TD1":3,"TD-S3":1,"TD-S5":"idk","TS1":null}} \r',
    ],
  ])('scores %s', (_, text) => {
    expect(read(text)).toMatchObject({
      ok: true,
      value: { role: 'ai-engineer', version: 1, responses: Object.fromEntries(responses) },
    });
  });

  it('gives name and date of a link', () => {
    expect(read(code)).toMatchObject({ value: { name: 'Ada' } });
  });

  it('gives a scores-only link without scoring it', () => {
    const text = encodeScores({ role: layout, result: scoreResponses(aiEngineer, responses) });
    expect(read(text)).toMatchObject({ ok: true, value: { responses: null, rescored: false } });
  });

  it('opens the code of a role from elsewhere when its file is there', () => {
    const sha256 = files[0]?.sha256 ?? '';
    const external = encodeAnswers({ role: { ...layout, hash: sha256 }, responses });
    expect(read(external)).toMatchObject({ ok: true, value: { role: 'ai-engineer' } });
    const other = encodeAnswers({ role: { ...layout, hash: '0000000000' }, responses });
    expect(read(other)).toMatchObject(refused({ error: 'unknown-draft', hash: '0000000000' }));
  });

  describe('with a draft', () => {
    const drafts = files.map((file) => ({ ...file, published: false }));
    const readDraft = (text: string) => readResultInput(text, drafts)[0];
    const state = asDraft(aiEngineer, files[0]?.sha256 ?? '');

    it('says that the result is of a draft, and of which state', () => {
      const made = encodeAnswers({ role: layoutOf(state), responses });
      expect(readDraft(made)).toMatchObject({ ok: true, value: { role: state.id } });
    });

    it('never reads a numbered link as one on a draft', () => {
      expect(readDraft(code)).toMatchObject(
        refused({ error: 'version-unavailable', number: 1, version: 1 }),
      );
    });

    it('refuses responses to another state of it', () => {
      const file = (role: string) => JSON.stringify({ role, version: 1, responses: { TD1: 3 } });
      expect(readDraft(file(state.id))).toMatchObject({ ok: true, value: { role: state.id } });
      const other = 'ai-engineer.1.0000000000';
      expect(readDraft(file(other))).toMatchObject(
        refused({ error: 'unknown-draft', role: other }),
      );
    });
  });

  it.each([
    ['', { error: 'empty' }],
    ['hello', { error: 'damaged' }],
    [code.slice(0, 30), { error: 'cut-off', have: 30, need: code.length }],
    ['9'.repeat(30), { error: 'newer' }],
    ['x'.repeat(5000), { error: 'too-long' }],
    [
      encodeAnswers({ role: { ...layout, number: 999 }, responses }),
      { error: 'unknown-role', number: 999 },
    ],
    [
      encodeAnswers({ role: { ...layout, version: 999 }, responses }),
      { error: 'version-unavailable', number: 1, version: 999 },
    ],
    [
      encodeAnswers({ role: { ...layout, graded: layout.graded.slice(1) }, responses: new Map() }),
      { error: 'layout-mismatch' },
    ],
    [
      encodeScores({ role: layout, result: { competencies: [], fit: null } }),
      { error: 'layout-mismatch' },
    ],
    [
      encodeRatings({ role: layout, ratings: new Map([['TD1', 2]]), tag: 9, name: 'Zoë' }),
      {
        error: 'observer-ratings',
        role: { kind: 'registered', number: 1, version: 1 },
        tag: 9,
        name: 'Zoë',
        date: null,
      },
    ],
    [
      encodeRequest({ role: layout, asked: new Set(['TD1']), tag: 9, date: '2026-11-22' }),
      {
        error: 'rating-request',
        role: { kind: 'registered', number: 1, version: 1 },
        tag: 9,
        name: null,
        date: '2026-11-22',
      },
    ],
    ['{"role":"nobody","version":1,"responses":{}}', { error: 'unknown-role', role: 'nobody' }],
    [
      '{"role":"ai-engineer","version":999,"responses":{}}',
      { error: 'version-unavailable', role: 'ai-engineer', version: 999 },
    ],
  ])('refuses %s', (text, error) => {
    expect(readAll(text)).toEqual([{ line: 1, label: null, ...refused(error) }]);
  });

  const OBJECT = '{"role":"ai-engineer","version":1,"responses":{"TD1":3}}';
  it.each([
    ['the link of a comparison', `https://x.example/compare/#${code}${code}${code}`, 3],
    [
      'two links on a line',
      `https://x.example/r/ai-engineer/#${code}, https://x.example/r/x/#${code}`,
      2,
    ],
    ['links on lines of their own', `#${code}\n#${code}\r#${code}\r\n`, 3],
    [
      'result files one after another',
      `${OBJECT}${OBJECT}\n${JSON.stringify(JSON.parse(OBJECT), null, 2)}`,
      3,
    ],
    ['a list of result files', `[${OBJECT},\n${OBJECT}]`, 2],
    ['a table', `Name,Link\nAnna,#${code}\nBo,#${code}`, 2],
  ])('gives every result of %s', (_, text, count) => {
    expect(readAll(text).map(({ ok }) => ok)).toEqual(Array.from({ length: count }, () => true));
  });

  it('gives the error of each that is lost, with its line', () => {
    const text = `Name,Link\nAnna,#${code}\nBo,\nCy,#${code.slice(0, 30)}\n${OBJECT.replace('3', '7')}`;
    expect(readAll(text)).toMatchObject([
      { line: 2, label: 'Anna', ok: true },
      { line: 3, label: 'Bo', error: { error: 'empty' } },
      { line: 4, label: 'Cy', error: { error: 'cut-off' } },
      { line: 5, error: { error: 'invalid-responses' } },
    ]);
  });

  it('says where a responses object is wrong', () => {
    expect(read('{"role":"ai-engineer","version":1,"responses":{"TD1":7}}')).toMatchObject(
      refused({
        error: 'invalid-responses',
        at: 'responses.TD1',
        problems: ['at responses.TD1: expected a level from 0 to 4, "skipped" or null, got 7'],
      }),
    );
    expect(read('{"role":"ai-engineer","version":1}')).toMatchObject(
      refused({ error: 'invalid-responses', at: 'responses' }),
    );
    expect(read('{"role":')).toMatchObject(refused({ error: 'not-json' }));
  });

  it('returns an answer for any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.string().map((text) => `{${text}`),
        ),
        (text) => {
          expect(readAll(text).every(({ ok }) => !ok)).toBe(true);
          expect(readAll(text).length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
