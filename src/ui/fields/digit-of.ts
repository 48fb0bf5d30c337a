/**
 * The digit 0 to 9 that a key stands for: in whatever script it writes one, and on layouts whose row
 * of digits writes something else without Shift (French, Czech). NaN where it stands for none.
 */
export function digitOf({ key, code }: { readonly key: string; readonly code: string }): number {
  if (/^\p{Nd}$/u.test(key)) return valueOf(key);
  const isCharacter = /^.$/u.test(key);
  return isCharacter ? Number(/^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? NaN) : NaN;
}

/** Unicode keeps each script's digits together, zero first (The Unicode Standard, 4.6). */
function valueOf(digit: string): number {
  const codePoint = digit.codePointAt(0) ?? NaN;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(codePoint - value - 1))) value += 1;
  return value;
}
