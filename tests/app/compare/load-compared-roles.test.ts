import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { type ListedReference, referenceKey, type RoleLock } from '#core';
import { loadComparedRoles } from '#app/compare/load-compared-roles.ts';
import { roleLockQueryKey, roleQueryKey } from '#data/query-keys.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';

const { number, version, id: slug } = aiEngineer;
const KNOWN = [{ id: slug, number, current: version }];

/** Loads one reference on a site that has this version of the role, and no other. */
async function load(reference: ListedReference) {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queryClient.setQueryData(roleQueryKey(slug, version), aiEngineer);
  queryClient.setQueryData<RoleLock>(roleLockQueryKey(), { schemaVersion: 1, roles: [] });
  const sources = { queryClient, roles: KNOWN, root: '/' };
  const { answers, loaded } = await loadComparedRoles([reference], sources);
  return { answer: answers.get(referenceKey(reference)), loaded };
}

describe('the roles of a comparison', () => {
  it.each<ListedReference>([
    { kind: 'registered', number, version },
    { kind: 'named', slug, version },
  ])('are loaded in the version that was answered: %j', async (reference) => {
    const { answer, loaded } = await load(reference);
    expect(answer).toMatchObject({ ok: true, value: { layout: { version } } });
    expect(loaded).toEqual([aiEngineer]);
  });

  it.each<[string, ListedReference, object]>([
    [
      'a role that the site doesn’t have',
      { kind: 'registered', number: 999, version: 1 },
      { code: 'unknown-role', number: 999 },
    ],
    [
      'a name that the site doesn’t have',
      { kind: 'named', slug: 'astronaut', version: 1 },
      { code: 'unknown-role', number: 0 },
    ],
    [
      'a draft that is nowhere on the site',
      { kind: 'external', hash: 'a1b2c3d4e5' },
      { code: 'unknown-draft', here: false },
    ],
  ])('are missing for %s', async (_, reference, error) => {
    const { answer, loaded } = await load(reference);
    expect(answer).toMatchObject({ ok: false, error });
    expect(loaded).toEqual([]);
  });
});
