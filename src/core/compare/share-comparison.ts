import { decodeCode } from '../share/decode-result-code.ts';
import { encodeCode } from '../share/encode-result-code.ts';
import { joinCodes } from '../share/split-codes.ts';

/** Longer addresses are cut by mail programs and chats somewhere on the way. */
export const LONGEST_COMPARISON_LINK = 2000;

/** The same result without the name in it: answers or scores, date and band stay. */
export function withoutName(code: string): string {
  const decoded = decodeCode(code);
  return decoded.ok ? encodeCode({ ...decoded.value, name: null }) : code;
}

/**
 * The link of a comparison: the codes one after another behind `#`, each knowing its own length.
 * Null when it would be longer than 2,000 characters: then a file carries them.
 */
export function comparisonLink(page: string, codes: readonly string[]): string | null {
  const link = `${page}#${joinCodes(codes)}`;
  return link.length > LONGEST_COMPARISON_LINK ? null : link;
}

/**
 * The same as a CSV file (RFC 4180) with a name, a date and a code in each line. A name that a
 * spreadsheet would take for a formula gets an apostrophe in front, which reading takes off again.
 */
export function writeResultList(
  rows: readonly { readonly label: string; readonly date: string | null; readonly code: string }[],
): string {
  const lines = rows.map(({ label, date, code }) => [cell(label), date ?? '', code].join(','));
  return `${['name,date,code', ...lines].join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
