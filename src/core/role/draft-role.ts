import type { Role } from './role.ts';

/** A draft as named in URLs: the role's slug and the version that it will become. */
export type DraftAddress = { readonly slug: string; readonly version: number };

/**
 * Identifies a role in saved answers and files: the slug of a published role; for a draft the slug,
 * the version and ten hex digits of its file hash, so that answers to one state of a draft are
 * never read as answers to another.
 */
export const ROLE_KEY = /^[a-z0-9-]{1,40}(?:\.[1-9]\d{0,3}\.[0-9a-f]{10})?$/;

const DRAFT_KEY = /^([a-z0-9-]{1,40})\.([1-9]\d{0,3})(?:\.[0-9a-f]{10})?$/;

/**
 * Builds a draft's name in URLs: `data-engineer.2`, beside `data-engineer` for the published role.
 */
export function draftKey({ slug, version }: DraftAddress): string {
  return `${slug}.${version}`;
}

/** Parses a draft's key, with or without a file hash; null for a published role. */
export function parseDraftKey(key: string): DraftAddress | null {
  const [, slug, version] = DRAFT_KEY.exec(key) ?? [];
  return slug === undefined ? null : { slug, version: Number(version) };
}

/** The file hash in a full draft key; null for a published role and for a key without a hash. */
export function draftHashOf(key: string): string | null {
  return parseDraftKey(key) === null ? null : (/\.([0-9a-f]{10})$/.exec(key)?.[1] ?? null);
}

/**
 * The part of a SHA-256 (hexadecimal) that identifies a draft's file in links: its first 40 bits.
 */
export function shortHash(sha256: string): string {
  return sha256.slice(0, 10).toLowerCase();
}

/**
 * Marks a role as a draft, whose file can still change. Its id includes the file hash and its title
 * says that it is a draft, so that it is never confused with the published role where it is shown,
 * saved or shared.
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
