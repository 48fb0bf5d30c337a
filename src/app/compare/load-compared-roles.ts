import type { QueryClient } from '@tanstack/react-query';
import {
  draftHashOf,
  fail,
  layoutOf,
  type ListedReference,
  pickScoringRole,
  referenceKey,
  type Role,
  type RoleAnswer,
  succeed,
} from '#core';
import type { ParseRole } from '#data/load-role.ts';
import { roleQuery } from '#data/role-queries.ts';
import { loadByHash } from '../open-files/find-draft.ts';
import type { KnownRole } from '../shell/app-context.ts';

type Sources = {
  readonly queryClient: QueryClient;
  readonly roles: readonly KnownRole[];
  readonly root: string;
};

export type ComparedRoles = {
  /** By `referenceKey`: the data for scoring, or why it is missing. */
  readonly answers: ReadonlyMap<string, RoleAnswer>;
  /** The complete roles that could be loaded. */
  readonly loaded: readonly Role[];
};

/** Loads every version that the codes were made with; a code is never scored with another version. */
export async function loadComparedRoles(
  references: readonly ListedReference[],
  { queryClient, roles, root }: Sources,
  parse?: ParseRole,
): Promise<ComparedRoles> {
  const answers = new Map<string, RoleAnswer>();
  const loaded: Role[] = [];
  const load = async (reference: ListedReference) => {
    const key = referenceKey(reference);
    const hash = reference.kind === 'external' ? reference.hash : hashOfNamed(reference);
    if (hash !== null) {
      const role = await loadByHash(hash, { queryClient, root });
      if (role === null) {
        answers.set(key, fail({ code: 'unknown-draft', hash, here: false }));
        return;
      }
      loaded.push(role);
      answers.set(key, succeed({ scoring: pickScoringRole(role), layout: layoutOf(role, hash) }));
      return;
    }
    const known = findRole(reference, roles);
    if (reference.kind === 'external' || known === undefined) {
      const number = reference.kind === 'registered' ? reference.number : 0;
      answers.set(key, fail({ code: 'unknown-role', number }));
      return;
    }
    const { number } = known;
    const { version } = reference;
    try {
      const role = await queryClient.fetchQuery(
        roleQuery({ root, slug: known.id, version }, parse === undefined ? {} : { parse }),
      );
      loaded.push(role);
      answers.set(key, succeed({ scoring: pickScoringRole(role), layout: layoutOf(role) }));
    } catch {
      answers.set(key, fail({ code: 'version-unavailable', number, version }));
    }
  };
  await Promise.all(references.map(load));
  return { answers, loaded };
}

function findRole(reference: ListedReference, roles: readonly KnownRole[]): KnownRole | undefined {
  switch (reference.kind) {
    case 'external':
      return undefined;
    case 'registered':
      return roles.find(({ number }) => number === reference.number);
    case 'named':
      return roles.find(({ id }) => id === reference.slug);
  }
}

/** The hash by which a draft's result file names its version; null for every other reference. */
function hashOfNamed(reference: ListedReference): string | null {
  return reference.kind === 'named' ? draftHashOf(reference.slug) : null;
}
