import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  barOf,
  cleanBarName,
  listProfiles,
  MOST_BAR_NAME,
  ownProfile,
  parametersOf,
  profileQuery,
  selectProfile,
} from '#core';
import { askedFor, BAD_GOALS, BAR_NAMES, GOOD_TARGETS } from '#tests/support/bad-goals.ts';
import { frozenRole, realRole } from '#tests/support/role-file.ts';

const ladder = frozenRole();
const engineer = realRole();
const select = (query: string, role = engineer) => selectProfile(role, new URLSearchParams(query));
const GOOD = `targets=${GOOD_TARGETS}`;

describe('selectProfile', () => {
  it.each([
    ['', 'role'],
    ['profile=', 'role'],
    ['profile=role', 'role'],
    ['profile=junior', 'junior'],
    ['profile=head', 'head'],
    ['targets=&profile=head', 'head'],
    ['bar=Acme', 'role'],
  ])('?%s is %s, with nothing to say', (query, id) => {
    const { profile, problem } = select(query, ladder);
    expect(profile.id).toBe(id);
    expect(problem).toBeNull();
  });

  it.each([
    ['lead', 'lead'],
    ['Role', 'Role'],
    ['__proto__', '__proto__'],
    ['<img src=x>', '<img src=x>'],
    ['a\u202Eb', 'ab'],
    ['x'.repeat(10_000), 'x'.repeat(60)],
  ])('?profile=%s is not there: the role’s own, and why', (asked, id) => {
    const { profile, problem } = select(`profile=${encodeURIComponent(asked)}`, ladder);
    expect(profile).toBe(ownProfile(ladder));
    expect(problem).toEqual({ code: 'unknown-profile', id });
  });

  it.each([
    [GOOD, null],
    [`${GOOD}&bar=Acme%20Senior%20AI%20Engineer`, 'Acme Senior AI Engineer'],
    ['targets=DC60-PC80-CM60-TS70-TD85&bar=%20%20', null],
    [`${GOOD}&bar=%3Cb%3EBig%3C%2Fb%3E`, '<b>Big</b>'],
    [`${GOOD}&bar=a%0D%0A%E2%80%AEb`, 'a b'],
    [`${GOOD}&bar=${'n'.repeat(10_000)}`, 'n'.repeat(60)],
    [`profile=lead&${GOOD}`, null],
  ])('?%s is a bar called %s', (query, title) => {
    const { profile, problem } = select(query);
    expect(problem).toBeNull();
    expect(profile).toMatchObject({ kind: 'bar', id: null, title });
    expect(profile.targets).toEqual({ TD: 85, TS: 70, CM: 60, PC: 80, DC: 60 });
    expect(profile.weights).toEqual(profile.targets);
  });

  it.each([
    'TD85',
    'TD85-TS70-CM60-PC80',
    'TD85-TS70-CM60-PC80-',
    'TD85-TS70-CM60-PC80-DC',
    'TD85-TS70-CM60-PC80-DC60-',
    'TD85-TS70-CM60-PC80-DC60-XX10',
    'TD85-TS70-CM60-PC80-XX60',
    'TD85-TD70-CM60-PC80-DC60',
    'TD101-TS70-CM60-PC80-DC60',
    'TD999-TS70-CM60-PC80-DC60',
    'TD-1-TS70-CM60-PC80-DC60',
    'TDNaN-TS70-CM60-PC80-DC60',
    'TD1e1-TS70-CM60-PC80-DC60',
    'TD85.5-TS70-CM60-PC80-DC60',
    'TD٨٥-TS70-CM60-PC80-DC60',
    'td85-ts70-cm60-pc80-dc60',
    'TD0-TS0-CM0-PC0-DC0',
    'TD85,TS70,CM60,PC80,DC60',
    '85-70-60-80-60',
    '<script>',
    'TD85-TS70-CM60-PC80-DC60'.repeat(1_000),
  ])('targets=%s can’t be read: the role’s own, and why', (targets) => {
    const { profile, problem } = select(`targets=${encodeURIComponent(targets)}&bar=Acme`);
    expect(profile).toBe(ownProfile(engineer));
    expect(problem).toEqual({ code: 'unreadable-targets' });
  });

  it.each(BAD_GOALS.map((goal) => [goal.name, goal] as const))(
    'in an address, %s gives the role’s own',
    (_, goal) => {
      const query = `?${new URLSearchParams(Object.fromEntries(askedFor(goal))).toString()}`;
      const { profile, problem } = selectProfile(engineer, parametersOf(query));
      expect(profile).toBe(ownProfile(engineer));
      expect(problem?.code).toBe(
        'profile' in goal.asked ? 'unknown-profile' : 'unreadable-targets',
      );
    },
  );

  it.each(BAR_NAMES)('in an address, a name of a bar with %s is plain text', (_, given, shown) => {
    const query = `?${GOOD}&bar=${encodeURIComponent(given)}`;
    expect(selectProfile(engineer, parametersOf(query)).profile.title).toBe(shown);
  });

  it('reads ids that end in digits or hold hyphens', () => {
    const ids = ['A', 'A1', 'B-2', 'B'];
    const role = {
      competencies: ids.map((id) => ({ id, target: 50, weight: 50 })),
      profiles: [{ id: 'role', title: 'R', targets: {}, weights: {} }],
    };
    const bar = barOf({ A: 11, A1: 1, 'B-2': 20, B: 2 });
    expect(selectProfile(role, new URLSearchParams(profileQuery(role, bar))).profile).toEqual(bar);
  });

  it('is written as it is read', () => {
    for (const profile of listProfiles(ladder)) {
      expect(select(profileQuery(ladder, profile), ladder).profile).toBe(profile);
    }
    expect(profileQuery(ladder, ownProfile(ladder))).toBe('');
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 5 }),
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        (values, name) => {
          fc.pre(values.some((value) => value > 0));
          const targets = Object.fromEntries(
            engineer.competencies.map(({ id }, at) => [id, values[at] ?? 0]),
          );
          const bar = barOf(targets, name);
          expect(select(profileQuery(engineer, bar)).profile).toEqual(bar);
        },
      ),
    );
  });

  it.each([
    ['with letters that marks pile on', `Acme ${'e\u0301'.repeat(2)}${'\u0323'.repeat(5000)}`, 16],
    ['of joined emoji, cut between two', '\u{1F469}\u200D\u{1F469}\u200D\u{1F467} '.repeat(20), 60],
  ])('keeps a name %s to its line', (_, text, most) => {
    const name = cleanBarName(text);
    expect(Array.from(name).length).toBeLessThanOrEqual(most);
    expect(name).not.toMatch(/\p{Mn}{5}|\u200D$/u);
  });

  it('cleans names idempotently', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const name = cleanBarName(text);
        expect(cleanBarName(name)).toBe(name);
        expect(Array.from(name).length).toBeLessThanOrEqual(MOST_BAR_NAME);
      }),
    );
  });

  it('never throws, whatever the query', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (profile, targets, bar) => {
        const query = new URLSearchParams({ profile, targets, bar });
        expect(selectProfile(ladder, query).profile.targets).toBeDefined();
      }),
    );
  });
});
