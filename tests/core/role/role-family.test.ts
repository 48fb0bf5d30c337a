import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  checkBankRule,
  checkRoleFile,
  countChanges,
  formatProblem,
  listItems,
  ownProfile,
  parseRoleText,
  type Role,
} from '#core';

const FOLDER = 'public/roles';

/** Every version of every role in the project, published or not. */
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /^[a-z0-9-]+\/\d+\.json$/.test(path))
  .sort()
  .map((path) => {
    const text = readFileSync(`${FOLDER}/${path}`, 'utf8');
    const read = parseRoleText(text);
    if (!read.ok) throw new Error(`${path}: ${read.error.map(formatProblem).join('\n')}`);
    return { path, text, role: read.value };
  });

const newest = (role: Role) =>
  files.every(({ role: other }) => other.id !== role.id || other.version <= role.version);
const roleAt = (path: string): Role => {
  const found = files.find((file) => file.path === path);
  if (found === undefined) throw new Error(`no ${path}`);
  return found.role;
};

describe('the roles of this project', () => {
  it('are four, one of them in its second version', () => {
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'ai-engineer/1.json',
        'ai-engineer/2.json',
        'data-engineer/1.json',
        'data-scientist/1.json',
        'mlops-engineer/1.json',
      ]),
    );
  });

  it.each(files.map(({ path, text }) => [path, text] as const))('have no error: %s', (_, text) => {
    const { findings } = checkRoleFile(text);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('keep the rule of bank names', () => {
    const roles = files.map(({ path, role }) => ({ file: path, role, isCurrent: newest(role) }));
    expect(checkBankRule(roles)).toEqual([]);
  });

  it('share numbers with no other role', () => {
    const numbers = new Map(files.map(({ role }) => [role.number, role.id]));
    expect(numbers.size).toBe(new Set(files.map(({ role }) => role.id)).size);
  });

  it.each([
    ['ai-engineer/2.json', [38, 26], ['junior', 'role', 'senior', 'lead', 'architect', 'head']],
    ['mlops-engineer/1.json', [35, 20], ['junior', 'role', 'senior', 'lead', 'architect', 'head']],
    ['data-engineer/1.json', [35, 20], ['junior', 'role', 'senior', 'lead', 'principal', 'head']],
    ['data-scientist/1.json', [35, 20], ['junior', 'role', 'senior', 'lead', 'principal', 'head']],
  ])('%s asks %j ratings and scenarios, has a ladder and names every item', (path, counts, ids) => {
    const role = roleAt(path);
    expect([role.indicators.length, role.scenarios.length]).toEqual(counts);
    expect(role.profiles.map(({ id }) => id)).toEqual(ids);
    const items = [...role.indicators, ...role.scenarios];
    expect(items.filter(({ bank }) => bank === undefined)).toEqual([]);
    expect(role.crosswalk?.length).toBeGreaterThan(0);
    expect(ownProfile(role).title).toBe(role.title);
    // Only pay per hour is classified as such.
    expect(
      role.salary.rows.filter(({ per }) => per === 'hour').map(({ region }) => region),
    ).toEqual(['Canada']);
    for (const form of role.forms) {
      const minutes = listItems(role, form).reduce(
        (sum, item) =>
          sum + (item.kind === 'rating' ? item.indicator.seconds : item.scenario.seconds),
        0,
      );
      expect(Math.abs(minutes / 60 - form.minutes)).toBeLessThan(0.6);
    }
  });
});

describe('the AI Engineer’s second version', () => {
  const [first, second] = [roleAt('ai-engineer/1.json'), roleAt('ai-engineer/2.json')];
  const sentencesOf = (role: Role) =>
    new Set(role.indicators.flatMap(({ source }) => source?.sentences ?? []));

  it('covers every duty of the role card that the first one covers: all of them', () => {
    const duties = Array.from({ length: 46 }, (_, at) => `S${at + 1}`).concat(
      'S48',
      'S49',
      'S51',
      'S52',
    );
    expect(duties.filter((id) => !sentencesOf(first).has(id))).toEqual([]);
    expect(duties.filter((id) => !sentencesOf(second).has(id))).toEqual([]);
  });

  it('differs in what is asked otherwise, and in nothing besides', () => {
    expect(countChanges(first, second)).toEqual({ added: 11, removed: 8, changed: 9, targets: 0 });
  });
});
