import { parse as parseTolerantly } from 'jsonc-parser';
import { type OpenedRole, openRoleFile } from '../../role/open-role-file.ts';
import { parseJsonText } from '../../role/parse-role-text.ts';

/** Larger than a role may be: a draft that grew too large can still be opened and shortened. */
const MAX_DRAFT_BYTES = 2 * 1024 * 1024;

/**
 * Opens a text of at most 2 MB as a role file, tolerating JSON syntax errors such as an extra
 * comma, so that it can be fixed in forms. Null if it is no role file.
 */
export function readDraftText(text: string): OpenedRole | null {
  const json = parseJsonText(text, MAX_DRAFT_BYTES);
  if (json.ok) return openRoleFile(json.value);
  const isSyntaxError = json.error.code === 'not-json' || json.error.code === 'cut-off';
  if (!isSyntaxError) return null;
  const plain = text.replace(/^\uFEFF/, ' ');
  // Word processors turn the quotes of JSON into typographic ones.
  const straight = plain.replace(SMART_QUOTE, '"');
  return [plain, straight]
    .map((each) => openRoleFile(parseTolerantly(each)))
    .filter((opened) => opened !== null)
    .reduce<OpenedRole | null>(
      (best, next) => (best === null || next.replaced.length < best.replaced.length ? next : best),
      null,
    );
}

/** A typographic quote where JSON requires a straight one, but not within a text. */
const SMART_QUOTE =
  /(?<=[{[]\s*|["”]\s*[:,]\s*|,\s*\n\s*)[“”„]|[“”](?=\s*:\s*["“„\d{[tfn-]|\s*,?\s*\n|\s*,\s*["“]|\s*[}\]])/g;
