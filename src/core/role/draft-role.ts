import type { Role } from './role.ts';

/** A draft as an address names it: which role, and which version it is going to be. */
export type DraftAddress = { readonly slug: string; readonly version: number };

/**
 * Names a role in saved answers and files: the slug of a published role, or for a draft the slug,
 * the version and ten hex digits of its file, so that answers to one state of a draft are never
 * read as answers to another.
 */
export const ROLE_KEY = /^[a-z0-9-]{1,40}(?:\.[1-9]\d{0,3}\.[0-9a-f]{10})?$/;

const DRAFT_KEY = /^([a-z0-9-]{1,40})\.([1-9]\d{0,3})(?:\.[0-9a-f]{10})?$/;

/** How an address names a draft: `data-engineer.2`, beside `data-engineer` for what is published. */
export function draftKey({ slug, version }: DraftAddress): string {
  return `${slug}.${version}`;
}

/** The draft that a key names, with or without the state of its file; null for a published role. */
export function parseDraftKey(key: string): DraftAddress | null {
  const [, slug, version] = DRAFT_KEY.exec(key) ?? [];
  return slug === undefined ? null : { slug, version: Number(version) };
}

/** Which state of a draft a full key names; null for a published role and for a draft's address. */
export function draftHashOf(key: string): string | null {
  return parseDraftKey(key) === null ? null : (/\.([0-9a-f]{10})$/.exec(key)?.[1] ?? null);
}

/** The part of a SHA-256 (hexadecimal) that names a draft's file in links: its first 40 bits. */
export function shortHash(sha256: string): string {
  return sha256.slice(0, 10).toLowerCase();
}

/**
 * A role whose file may still change. Its id carries the state of the file and its title says what
 * it is, so that whatever shows, saves or sends it keeps it apart from the published role.
 */
export function asDraft(role: Role, sha256: string): Role {
  const hash = shortHash(sha256);
  return {
    ...role,
    id: `${draftKey({ slug: role.id, version: role.version })}.${hash}`,
    title: `${role.title} (draft of version ${role.version})`,
    draft: { hash, title: role.title },
  };
}
