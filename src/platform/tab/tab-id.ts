/**
 * Twelve random letters and digits that distinguish this tab's answers from another tab's;
 * regenerated on every load and never tied to a person.
 */
export function makeTabId(random: (bytes: Uint8Array<ArrayBuffer>) => void = fill): string {
  const bytes = new Uint8Array(12);
  random(bytes);
  return [...bytes].map((byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
}

const ALPHABET = '0123456789abcdefghijklmnopqrstuv';

function fill(bytes: Uint8Array<ArrayBuffer>): void {
  crypto.getRandomValues(bytes);
}
