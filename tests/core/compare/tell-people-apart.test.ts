import { describe, expect, it } from 'vitest';
import { nameKey, nameOfEntry, tellPeopleApart } from '#core/compare/tell-people-apart.ts';
import type { ResultEntry } from '#core/compare/score-list.ts';

/** "Ann=A@2": a name, a code and its list; "Ann=A/2026-01-02" has a date. */
function entryOf(text: string, id: number) {
  const [, name = '', code = '', date = null, source = '0'] =
    /^([^=]*)=(\w+)(?:\/([\d-]+))?(?:@(\d+))?$/.exec(text) ?? [];
  const result = {
    code,
    kind: 'answers',
    answers: 20,
    role: 'r',
    version: 1,
    name: null,
    date,
    fit: null,
    competencies: [],
  } as const;
  const shown = name === '' ? null : name;
  return {
    id,
    source: Number(source),
    line: id + 1,
    label: shown,
    isNamed: false,
    name: shown,
    result,
  };
}

function tell(texts: readonly string[], kept: readonly number[] = []) {
  const { people, repeats, earlier } = tellPeopleApart(texts.map(entryOf), new Set(kept));
  const textOf = ({ id }: { readonly id: number }) => texts[id] ?? '';
  return {
    people: people.map(textOf),
    repeats: repeats.map(({ entry, of }) => `${textOf(entry)} repeats ${textOf(of)}`),
    earlier: [...earlier].map((id) => texts[id]),
  };
}

describe('tellPeopleApart', () => {
  it.each([
    [
      'people with the same answers and other names',
      ['Ada=A', 'Bob=A', 'Cy=A', 'Di=D'],
      ['Ada=A', 'Bob=A', 'Cy=A', 'Di=D'],
      [],
    ],
    ['lines of one list without names', ['=A', '=A', '=A'], ['=A', '=A', '=A'], []],
    [
      'the same result under the same name',
      ['Ada=A', 'ADA =A'],
      ['Ada=A'],
      ['ADA =A repeats Ada=A'],
    ],
    ['the same result from two lists', ['=A', '=A@1'], ['=A'], ['=A@1 repeats =A']],
    [
      'a list that is pasted again',
      ['=A', '=A', '=A@1', '=A@1'],
      ['=A', '=A'],
      ['=A@1 repeats =A', '=A@1 repeats =A'],
    ],
    [
      'a link that comes again without its name',
      ['Ada=A', '=A@1'],
      ['Ada=A'],
      ['=A@1 repeats Ada=A'],
    ],
    ['a name that comes after its link', ['=A', 'Ada=A@1'], ['Ada=A@1'], ['=A repeats Ada=A@1']],
    ['a name beside nobody’s in one list', ['Ada=A', '=A'], ['Ada=A', '=A'], []],
    [
      'the same name in another Unicode form',
      ['Zoe\u0308=A', 'Zo\u00EB=A@1'],
      ['Zoe\u0308=A'],
      ['Zo\u00EB=A@1 repeats Zoe\u0308=A'],
    ],
  ])('%s', (_, texts, people, repeats) => {
    expect(tell(texts)).toEqual({ people, repeats, earlier: [] });
  });

  it('counts a repeat as a person when somebody says so', () => {
    expect(tell(['Ada=A', 'Ada=A'], [1])).toEqual({
      people: ['Ada=A', 'Ada=A'],
      repeats: [],
      earlier: [],
    });
  });

  it.each([
    ['by date', ['Ada=B/2026-05-01', 'Ada=A/2025-05-01'], ['Ada=A/2025-05-01']],
    [
      'three times',
      ['Ada=A/2024-05-01', 'Ada=C/2026-05-01', 'Ada=B/2025-05-01'],
      ['Ada=A/2024-05-01', 'Ada=B/2025-05-01'],
    ],
    ['by place where a date is missing', ['Ada=A/2026-01-01', 'Ada=B'], ['Ada=A/2026-01-01']],
    ['not for other names', ['Ada then=A', 'Ada now=B'], []],
    ['not without names', ['=A/2025-01-01', '=B/2026-01-01'], []],
  ])('knows the earlier results of a person: %s', (_, texts, earlier) => {
    expect(tell(texts).earlier).toEqual(earlier);
  });

  it('takes time in proportion to the number of results', () => {
    const texts = Array.from(
      { length: 30_000 },
      (_, at) => `${at % 3 === 0 ? '' : `P${at % 7}`}=A@${at % 2}`,
    );
    expect(tellPeopleApart(texts.map(entryOf)).people.length).toBeGreaterThan(0);
  });
});

describe('the name of a result', () => {
  const entry = (label: string | null, name: string | null, isNamed = false) =>
    ({ label, isNamed, result: { name } }) as unknown as ResultEntry;
  it.each([
    ['the one in the link', entry(null, 'Ann'), 'Ann'],
    ['the one in the link before words beside it', entry('my very own', 'Ann'), 'Ann'],
    ['words that say more than the link', entry('Ann, in May', 'Ann'), 'Ann, in May'],
    ['a column of names before the link', entry('Ann Lee', 'annie', true), 'Ann Lee'],
    ['words beside a link without a name', entry('Ann', null), 'Ann'],
    ['none', entry(null, null), null],
  ])('is %s', (_, given, name) => {
    expect(nameOfEntry(given)).toBe(name);
  });

  it('is compared without case, spaces and Unicode form', () => {
    expect(nameKey('  ANN  Lee ')).toBe(nameKey('ann lee'));
    expect(nameKey(' ')).toBeNull();
  });
});
