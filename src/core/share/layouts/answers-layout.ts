import type { Level } from '../../role/role.ts';
import type { BitReader } from '../encoding/bit-reader.ts';
import type { BitWriter } from '../encoding/bit-writer.ts';

/** Answers in role-file order; null for skipped and not asked. */
export type SharedAnswers = {
  readonly kind: 'answers';
  readonly graded: readonly (Level | null)[];
  /** Index of the option in the role file's own order, or "I don't know". */
  readonly choices: readonly (number | 'idk' | null)[];
  /**
   * Number of states of one scenario: the role's largest option count, "I don't know", not
   * answered.
   */
  readonly radix: number;
};

type Shape = { readonly graded: number; readonly choices: number; readonly radix: number };

const LEVELS: readonly Level[] = [0, 1, 2, 3, 4];
const GRADED_RADIX = LEVELS.length + 1;

/** Bits needed for the answers: one mixed-radix integer in the smallest field that can hold it. */
export function answersWidth(shape: Shape): number {
  return (combinations(shape) - 1n).toString(2).length;
}

/** Writes answers as one mixed-radix integer, the first item most significant. */
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

/** Reads answers of a known shape; null if the number is larger than any valid set of answers. */
export function readAnswers(bits: BitReader, shape: Shape): SharedAnswers | null {
  let value = bits.readBig(answersWidth(shape));
  if (value >= combinations(shape)) return null;
  const takeDigit = (base: number) => {
    const digit = Number(value % BigInt(base));
    value /= BigInt(base);
    return digit;
  };
  const { graded, choices, radix } = shape;
  // The last item is the least significant, so digits are read from the end.
  const choiceDigits = Array.from({ length: choices }, () => takeDigit(radix)).reverse();
  const gradedDigits = Array.from({ length: graded }, () => takeDigit(GRADED_RADIX)).reverse();
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
