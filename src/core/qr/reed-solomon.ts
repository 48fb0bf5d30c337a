/**
 * Error correction codewords of a block (ISO/IEC 18004, 7.5): the remainder of the data as a
 * polynomial over GF(256), divided by the generator polynomial of degree `count`.
 */
export function correctionOf(data: readonly number[], count: number): readonly number[] {
  const generator = generatorOf(count);
  let remainder: number[] = Array.from({ length: count }, () => 0);
  for (const byte of data) {
    const factor = byte ^ (remainder[0] ?? 0);
    const shifted = [...remainder.slice(1), 0];
    remainder = shifted.map((value, at) => value ^ multiply(generator[at] ?? 0, factor));
  }
  return remainder;
}

/** Coefficients after the leading 1 of (x - 1)(x - 2)(x - 4)…, highest power first. */
function generatorOf(degree: number): readonly number[] {
  let coefficients: number[] = [...Array.from({ length: degree - 1 }, () => 0), 1];
  let root = 1;
  for (let step = 0; step < degree; step += 1) {
    const factor = root;
    coefficients = coefficients.map(
      (value, at) => multiply(value, factor) ^ (coefficients[at + 1] ?? 0),
    );
    root = multiply(root, 2);
  }
  return coefficients;
}

/** Product in GF(256) modulo x^8 + x^4 + x^3 + x^2 + 1. */
function multiply(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >>> 7) * 0x11d);
    product ^= ((b >>> bit) & 1) * a;
  }
  return product;
}
