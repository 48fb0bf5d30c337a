/**
 * The digit 0 to 9 of a key: in any script, and on layouts whose digit row needs Shift for digits
 * (French, Czech). NaN for any other key.
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
