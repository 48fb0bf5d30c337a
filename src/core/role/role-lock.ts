import * as v from 'valibot';
import { type Result, fail, succeed } from '../result.ts';
import { shortHash } from './draft-role.ts';

/** `roles.lock.json`: which file is which role and version, and which of them may never change again. */
const lockSchema = v.strictObject({
  schemaVersion: v.literal(1),
  roles: v.array(
    v.strictObject({
      number: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1023)),
      id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
      /** Out of the catalogue: nobody is led to it any more, while its pages and links go on. */
      archived: v.optional(v.literal(true)),
      versions: v.array(
        v.strictObject({
          version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1023)),
          /** Of the file's bytes. */
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

/** The lock before the first role. */
export const EMPTY_LOCK: RoleLock = { schemaVersion: 1, roles: [] };

/** Reads a lock out of parsed JSON; fails with the first thing that is wrong. */
export function parseRoleLock(input: unknown): Result<RoleLock, string> {
  const lock = v.safeParse(lockSchema, input);
  return lock.success ? succeed(lock.output) : fail(v.summarize(lock.issues));
}

/** A version as the lock has it, with the role that it is of. */
export type LockedFile = Omit<LockedRole, 'versions'> & LockedVersion;

/** Every version that the lock names, role by role. */
export function listLockedFiles({ roles }: RoleLock): readonly LockedFile[] {
  return roles.flatMap(({ number, id, versions }) =>
    versions.map((version) => ({ number, id, ...version })),
  );
}

/** The version whose file a link names by its hash; published ones first, since theirs can't change. */
export function findByHash(lock: RoleLock, hash: string): LockedFile | undefined {
  const same = listLockedFiles(lock).filter(({ sha256 }) => shortHash(sha256) === hash);
  return same.find(({ published }) => published) ?? same[0];
}
