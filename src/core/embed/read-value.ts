import { MAX_TEXT } from './embed-options.ts';

/** A text of 1 to `longest` characters without control or direction-changing ones; else null. */
export function readText(input: unknown, longest = MAX_TEXT): string | null {
  if (typeof input !== 'string' || input.length === 0 || input.length > longest) return null;
  return /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(input) ? null : input;
}

/** A finite number from `low` to `high`; else null. Values outside are refused, never moved inside. */
export function readNumber(input: unknown, low: number, high: number): number | null {
  return typeof input === 'number' && input >= low && input <= high ? input : null;
}

/** As `readNumber`, for whole numbers. */
export function readWhole(input: unknown, low: number, high: number): number | null {
  return Number.isInteger(input) ? readNumber(input, low, high) : null;
}

/** The choice that the input is, or null. */
export function readChoice<Choice extends string>(
  input: unknown,
  choices: readonly Choice[],
): Choice | null {
  return choices.find((choice) => choice === input) ?? null;
}

/** The value of a number that was written as an attribute: "8", "12.5"; else null. */
export function readNumeral(input: string | null): number | null {
  return /^\d{1,6}(?:\.\d{1,3})?$/.test(input ?? '') ? Number(input) : null;
}
