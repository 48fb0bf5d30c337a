import * as v from 'valibot';
import { type Result, fail, succeed } from '../result.ts';
import { shortHash } from './draft-role.ts';

/** `roles.lock.json`: the file of every role and version, and which of them are immutable. */
const lockSchema = v.strictObject({
  schemaVersion: v.literal(1),
  roles: v.array(
    v.strictObject({
      number: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1023)),
      id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
      /** Hidden from the catalogue, while its pages and links keep working. */
      archived: v.optional(v.literal(true)),
      versions: v.array(
        v.strictObject({
          version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1023)),
          /** Hash of the file's bytes. */
          sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
          published: v.boolean(),
        }),
      ),
    }),
  ),
});

export type RoleLock = v.InferOutput<typeof lockSchema>;
export type LockedRole = RoleLock['roles'][number];
export type LockedVersion = LockedRole['versions'][number];

/** A lock without roles. */
export const EMPTY_LOCK: RoleLock = { schemaVersion: 1, roles: [] };

/** Parses a lock from JSON data; fails with the first error. */
export function parseRoleLock(input: unknown): Result<RoleLock, string> {
  const lock = v.safeParse(lockSchema, input);
  return lock.success ? succeed(lock.output) : fail(v.summarize(lock.issues));
}

/** A version in the lock, with the role it belongs to. */
export type LockedFile = Omit<LockedRole, 'versions'> & LockedVersion;

/** Lists every version in the lock, role by role. */
export function listLockedFiles({ roles }: RoleLock): readonly LockedFile[] {
  return roles.flatMap(({ number, id, versions }) =>
    versions.map((version) => ({ number, id, ...version })),
  );
}

/**
 * Finds the version by the file hash in a link; published ones come first, because they can't
 * change.
 */
export function findByHash(lock: RoleLock, hash: string): LockedFile | undefined {
  const same = listLockedFiles(lock).filter(({ sha256 }) => shortHash(sha256) === hash);
  return same.find(({ published }) => published) ?? same[0];
}
