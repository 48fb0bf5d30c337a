import { describe, expect, it } from 'vitest';
import { createVersionFor, currentVersion } from '#app/quiz/version-for.ts';

const ROLES = [{ id: 'ai-engineer', number: 1, current: 2 }];

/** What is saved, by role and instance, as the version that each marker names. */
function versionForWith(saved: ReadonlyMap<string, number>, instance?: string) {
  return createVersionFor(ROLES, instance, (slug, scope = '') => {
    const version = saved.get(`${slug}~${scope}`);
    return version === undefined ? null : { form: 'quick', done: 8, total: 20, next: 9, version };
  });
}

describe('the version that an assessment goes on with', () => {
  it.each([
    ['the site, half-way through version 1', 'ai-engineer~', '', 1],
    ['an embed, half-way through version 1', 'ai-engineer~jobs', 'jobs', 1],
    ['an embed, where the site is half-way', 'ai-engineer~', 'jobs', 2],
    ['the site, where an embed is half-way', 'ai-engineer~jobs', '', 2],
    ['an embed, where another one is half-way', 'ai-engineer~blog', 'jobs', 2],
  ])('is for %s', (_, key, instance, expected) => {
    expect(versionForWith(new Map([[key, 1]]), instance)('ai-engineer')).toBe(expected);
  });

  it('is the current one as soon as what was saved is deleted or started over', () => {
    const saved = new Map([['ai-engineer~jobs', 1]]);
    const versionFor = versionForWith(saved, 'jobs');
    expect(versionFor('ai-engineer')).toBe(1);
    saved.set('ai-engineer~jobs', 2);
    expect(versionFor('ai-engineer')).toBe(2);
    saved.clear();
    expect(versionFor('ai-engineer')).toBe(2);
  });

  it('is never newer than the site has, and none for a role that it doesn’t have', () => {
    expect(versionForWith(new Map([['ai-engineer~', 3]]))('ai-engineer')).toBe(2);
    expect(versionForWith(new Map([['nobody~', 1]]))('nobody')).toBeNull();
    expect(currentVersion(ROLES, 'nobody')).toBeNull();
  });
});
