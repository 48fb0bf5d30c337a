import { MAX_TEXT } from './embed-options.ts';

/**
 * Text of 1 to `longest` characters without control or bidirectional formatting characters;
 * otherwise null.
 */
export function readText(input: unknown, longest = MAX_TEXT): string | null {
  if (typeof input !== 'string' || input.length === 0 || input.length > longest) return null;
  return /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(input) ? null : input;
}

/**
 * A finite number from `low` to `high`; otherwise null. Out-of-range values are rejected, not
 * clamped.
 */
export function readNumber(input: unknown, low: number, high: number): number | null {
  return typeof input === 'number' && input >= low && input <= high ? input : null;
}

/** Like `readNumber`, for integers. */
export function readWhole(input: unknown, low: number, high: number): number | null {
  return Number.isInteger(input) ? readNumber(input, low, high) : null;
}

/** Returns the input if it is one of the choices; otherwise null. */
export function readChoice<Choice extends string>(
  input: unknown,
  choices: readonly Choice[],
): Choice | null {
  return choices.find((choice) => choice === input) ?? null;
}

/** Parses a number written as an attribute ("8", "12.5"); otherwise null. */
export function readNumeral(input: string | null): number | null {
  return /^\d{1,6}(?:\.\d{1,3})?$/.test(input ?? '') ? Number(input) : null;
}
