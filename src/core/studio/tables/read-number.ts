/** In fields with a larger maximum, "2.500" is two thousand five hundred; in others, a decimal fraction. */
const SMALL = 1000;

/**
 * Reads a number as people write it: with a decimal comma or point, thousands in groups, a currency
 * or percent sign. `most` is the largest number that the field allows; null for anything else.
 */
export function readNumber(text: string, most: number): number | null {
  const plain = text
    .trim()
    .replace(/^(?:\p{Sc}|[A-Z]{3}\b)|(?:\p{Sc}|\b[A-Z]{3}|%)$/gu, '')
    .replace(/[\s'’]/g, '');
  const grouped = /^-?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/.exec(plain);
  const separator = grouped?.[1];
  const isGrouped = separator !== undefined && (most > SMALL || plain.split(/[.,]/).length > 2);
  const digits = isGrouped ? plain.replaceAll(separator, '') : plain;
  const number = digits.replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(number) ? Number(number) : null;
}
