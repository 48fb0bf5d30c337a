/** Checks whether a value is of one type. */
export type Guard<Value> = (input: unknown) => input is Value;

/** The type that a guard accepts. */
type Guarded<Of> = Of extends Guard<infer Value> ? Value : never;

/**
 * Objects with exactly these keys and types. Messages are structured clones without getters or
 * classes, so accepted values are safe to use directly.
 */
export function shape<Parts extends Readonly<Record<string, Guard<unknown>>>>(
  parts: Parts,
): Guard<{ readonly [Key in keyof Parts]: Guarded<Parts[Key]> }> {
  const guards = Object.entries(parts);
  return (input): input is { readonly [Key in keyof Parts]: Guarded<Parts[Key]> } =>
    typeof input === 'object' &&
    input !== null &&
    Reflect.ownKeys(input).length === guards.length &&
    guards.every(
      ([key, isPart]) =>
        Object.hasOwn(input, key) && isPart((input as Readonly<Record<string, unknown>>)[key]),
    );
}

/** Lists of at most `longest` values of one type. */
export function listOf<Value>(isValue: Guard<Value>, longest: number): Guard<readonly Value[]> {
  return (input): input is readonly Value[] =>
    Array.isArray(input) && input.length <= longest && input.every(isValue);
}

/** Exactly these values. */
export function oneOf<const Value extends string | number | boolean | null>(
  ...values: readonly Value[]
): Guard<Value> {
  return (input): input is Value => (values as readonly unknown[]).includes(input);
}

/** Finite numbers from `low` to `high`. */
export function between(low: number, high: number): Guard<number> {
  return (input): input is number => typeof input === 'number' && input >= low && input <= high;
}

/** Whole numbers from `low` to `high`. */
export function wholeBetween(low: number, high: number): Guard<number> {
  const isWithin = between(low, high);
  return (input): input is number => isWithin(input) && Number.isInteger(input);
}

/** Strings that match a pattern; the pattern limits their length. */
export function matching(pattern: RegExp): Guard<string> {
  return (input): input is string => typeof input === 'string' && pattern.test(input);
}

/** Names and versions: visible ASCII characters without spaces. */
export const isToken = matching(/^[!-~]{1,200}$/);

/** Web URLs as serialised by `URL`. */
export const isAddress = matching(/^https?:[!-~]{3,1990}$/);

/** Values of either type. */
export function either<One, Other>(isOne: Guard<One>, isOther: Guard<Other>): Guard<One | Other> {
  return (input): input is One | Other => isOne(input) || isOther(input);
}
