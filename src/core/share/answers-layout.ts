import type { Level } from '../role/role.ts';
import type { BitReader } from './bit-reader.ts';
import type { BitWriter } from './bit-writer.ts';

/** Answers by position in the role file; null for skipped and not asked. */
export type SharedAnswers = {
  readonly kind: 'answers';
  readonly graded: readonly (Level | null)[];
  /** Index of the option in the role file's own order, or "I don't know". */
  readonly choices: readonly (number | 'idk' | null)[];
  /** States of one scenario: most options of the role, "I don't know", not answered. */
  readonly radix: number;
};

type Shape = { readonly graded: number; readonly choices: number; readonly radix: number };

const LEVELS: readonly Level[] = [0, 1, 2, 3, 4];
const GRADED_RADIX = LEVELS.length + 1;

/** Bits of the answers: one whole number in mixed radix, the smallest field that holds any of them. */
export function answersWidth(shape: Shape): number {
  return (combinations(shape) - 1n).toString(2).length;
}

/** Writes answers as one mixed-radix number, the first item most significant. */
export function writeAnswers(bits: BitWriter, { graded, choices, radix }: SharedAnswers): void {
  let value = 0n;
  const push = (digit: number, base: number) => {
    if (!Number.isInteger(digit) || digit < 0 || digit >= base) {
      throw new RangeError(`answer ${digit} is not one of ${base} states`);
    }
    value = value * BigInt(base) + BigInt(digit);
  };
  for (const level of graded) push(level ?? GRADED_RADIX - 1, GRADED_RADIX);
  for (const choice of choices) {
    if (typeof choice === 'number' && choice > radix - 3) {
      throw new RangeError(`option ${choice} is not one of ${radix - 2}`);
    }
    push(choice === null ? radix - 1 : choice === 'idk' ? radix - 2 : choice, radix);
  }
  const shape = { graded: graded.length, choices: choices.length, radix };
  bits.write(value, answersWidth(shape));
}

/** Reads answers of a known shape; null when the number is larger than any answers make. */
export function readAnswers(bits: BitReader, shape: Shape): SharedAnswers | null {
  let value = bits.readBig(answersWidth(shape));
  if (value >= combinations(shape)) return null;
  const pop = (base: number) => {
    const digit = Number(value % BigInt(base));
    value /= BigInt(base);
    return digit;
  };
  const { graded, choices, radix } = shape;
  // The last item is the least significant, so digits come out from the end.
  const choiceDigits = Array.from({ length: choices }, () => pop(radix)).reverse();
  const gradedDigits = Array.from({ length: graded }, () => pop(GRADED_RADIX)).reverse();
  return {
    kind: 'answers',
    graded: gradedDigits.map((digit) => LEVELS[digit] ?? null),
    choices: choiceDigits.map((digit) =>
      digit === radix - 1 ? null : digit === radix - 2 ? 'idk' : digit,
    ),
    radix,
  };
}

function combinations({ graded, choices, radix }: Shape): bigint {
  return BigInt(GRADED_RADIX) ** BigInt(graded) * BigInt(radix) ** BigInt(choices);
}
