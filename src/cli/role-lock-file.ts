import * as v from 'valibot';

/** `roles.lock.json`: which file is which role and version, and which of them may never change again. */
const lockSchema = v.strictObject({
  schemaVersion: v.literal(1),
  roles: v.array(
    v.strictObject({
      number: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1023)),
      id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
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

/** Throws on a damaged lock: nobody may go on without it. */
export function parseRoleLock(text: string): RoleLock {
  return v.parse(lockSchema, JSON.parse(text));
}
