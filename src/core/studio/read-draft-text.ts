import { parse as parseTolerantly } from 'jsonc-parser';
import { type OpenedRole, openRoleFile } from '../role/open-role-file.ts';
import { parseJsonText } from '../role/parse-role-text.ts';

/**
 * The role in a text of at most 256 kB that may have slips of JSON in it, such as a comma too many:
 * what can be read of it, to be mended in forms. Null for what is no role file at all.
 */
export function readDraftText(text: string): OpenedRole | null {
  const json = parseJsonText(text);
  if (json.ok) return openRoleFile(json.value);
  const isSlip = json.error.code === 'not-json' || json.error.code === 'cut-off';
  return isSlip ? openRoleFile(parseTolerantly(text.replace(/^\uFEFF/, ' '))) : null;
}
