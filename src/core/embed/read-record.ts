/**
 * Returns an object with exactly these keys (`optional` ones may be missing), or null for anything
 * else. Messages are structured clones, so values have no getters and no class.
 */
export function readRecord(
  input: unknown,
  required: readonly string[],
  optional: readonly string[] = [],
): Readonly<Record<string, unknown>> | null {
  if (!isObject(input)) return null;
  const keys = Reflect.ownKeys(input);
  const isExact =
    required.every((key) => keys.includes(key)) &&
    keys.every((key) => [...required, ...optional].some((known) => known === key));
  return isExact ? input : null;
}

/** True for any object. */
export function isObject(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null;
}
