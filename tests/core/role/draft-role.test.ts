import { describe, expect, it } from 'vitest';
import {
  type Role,
  asDraft,
  decodeCode,
  draftHashOf,
  draftKey,
  encodeAnswers,
  layoutOf,
  parseDraftKey,
  parseResponsesFile,
  readResponses,
} from '#core';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { ROLE_KEY } from '../../../src/core/role/draft-role.ts';

const HASH = 'ABCDEF0123'.padEnd(64, '4');
const draft = asDraft(aiEngineer, HASH);

describe('a draft', () => {
  it('has an id and a title of its own', () => {
    expect(draft).toMatchObject({
      id: 'ai-engineer.1.abcdef0123',
      title: 'AI Engineer (draft of version 1)',
      draft: { hash: 'abcdef0123', title: 'AI Engineer' },
    });
  });

  it.each([
    ['data-engineer.2', { slug: 'data-engineer', version: 2 }],
    ['data-engineer.2.abcdef0123', { slug: 'data-engineer', version: 2 }],
    ['data-engineer', null],
    ['data-engineer.0', null],
    ['data-engineer.2.abc', null],
    ['../x.2', null],
    ['', null],
  ])('is named by %s', (key, address) => {
    expect(parseDraftKey(key)).toEqual(address);
    if (address !== null) expect(key.startsWith(draftKey(address))).toBe(true);
  });

  it('includes the state of the draft', () => {
    expect(draftHashOf('x.2.abcdef0123')).toBe('abcdef0123');
    expect(draftHashOf('x.2')).toBeNull();
    expect(draftHashOf('x')).toBeNull();
  });

  it('is distinguished in saved answers and files by its file hash', () => {
    expect(ROLE_KEY.test(draft.id)).toBe(true);
    expect(ROLE_KEY.test('ai-engineer.1')).toBe(false);
    expect(parseResponsesFile({ role: draft.id, version: 1, responses: {} }).ok).toBe(true);
  });
});

describe('a link made on a draft', () => {
  const responses = new Map([['TD1', 3 as const]]);
  const decoded = decodeCode(encodeAnswers({ role: layoutOf(draft), responses }));
  if (!decoded.ok || decoded.value.kind !== 'answers') throw new Error('no answers');
  const made = decoded.value;
  const swap = <Item>([a, b, ...rest]: readonly Item[]): Item[] =>
    [b, a, ...rest].filter((item) => item !== undefined);

  it('names the file and not the number', () => {
    expect(made.role).toEqual({ kind: 'external', hash: 'abcdef0123' });
    expect(readResponses(made, layoutOf(draft))).toEqual({ ok: true, value: responses });
  });

  const [first, ...others] = aiEngineer.scenarios;
  const edits: readonly (readonly [string, Role])[] = [
    ['indicators swapped', { ...aiEngineer, indicators: swap(aiEngineer.indicators) }],
    ['competencies swapped', { ...aiEngineer, competencies: swap(aiEngineer.competencies) }],
    ['order changed', { ...aiEngineer, order: swap(aiEngineer.order) }],
    [
      'options swapped',
      first === undefined
        ? aiEngineer
        : { ...aiEngineer, scenarios: [{ ...first, options: swap(first.options) }, ...others] },
    ],
    ['a word changed', { ...aiEngineer, summary: 'Other.' }],
  ];
  it.each(edits)('is refused after an edit, never misread: %s', (_what, edited) => {
    const now = asDraft(edited, 'f'.repeat(64));
    expect(readResponses(made, layoutOf(now))).toEqual({
      ok: false,
      error: { code: 'layout-mismatch' },
    });
  });

  it('is refused by the published role of the same number, and the other way round', () => {
    expect(readResponses(made, layoutOf(aiEngineer)).ok).toBe(false);
    const numbered = decodeCode(encodeAnswers({ role: layoutOf(aiEngineer), responses }));
    if (!numbered.ok || numbered.value.kind !== 'answers') throw new Error('no answers');
    expect(readResponses(numbered.value, layoutOf(draft)).ok).toBe(false);
  });
});
