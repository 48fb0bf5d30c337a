import type { Path } from '../../problem.ts';
import { listTexts } from '../list-texts.ts';
import type { Role } from '../role.ts';
import type { RoleWarning } from './role-warning.ts';

/**
 * Warns of placeholders instead of a text: the template's words, notes to oneself, what a spreadsheet or
 * program writes where it has nothing.
 */
export function lintLeftovers(role: Role): readonly RoleWarning[] {
  return listTexts(role).flatMap(({ path, text }): readonly RoleWarning[] => {
    const warn = (message: string) => [{ kind: 'placeholder', path, message } as const];
    if (/^\s*Replace:/i.test(text) || text.startsWith('https://example.com/replace-'))
      return warn('a text of the template is left here: replace it');
    if (isCode(path)) return [];
    if (SPREADSHEET_ERROR.test(text))
      return warn('this is the error of a spreadsheet: write the text');
    if (PROGRAM_WORD.test(text) && !path.includes('options'))
      return warn('a program wrote this in place of a text: write it');
    return isUnfinished(text) || (path.includes('anchors') && BARE_LEVEL.test(text))
      ? warn('a text that was to come is missing: write it')
      : [];
  });
}

/** Fields whose text isn't meant for readers. */
const CODES: ReadonlySet<string> = new Set([
  '$schema',
  'id',
  'url',
  'uri',
  'code',
  'asOf',
  'locale',
  'currency',
]);

/** True for the path of an id, an address or another text that is not written for readers. */
export function isCode(path: Path): boolean {
  return CODES.has(String(path.findLast((key) => typeof key === 'string')));
}

const SPREADSHEET_ERROR =
  /^\s*#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|BEZUG!|NV|WERT!|#{3,})/i;
const PROGRAM_WORD = /^\s*(?:undefined|null|nan|none|true|false|\[object \w+\])\s*$/i;

/** An anchor says what somebody does, not which one it is. */
const BARE_LEVEL = /^\W*(?:level\s*)?\d{1,2}\W*$/i;

/** True for what authors write in place of a text to come. */
function isUnfinished(text: string): boolean {
  return (
    /^\W*(?:todo|tbd|tba|fixme|x{3,}|asdf|placeholder|n\/a)\W*$/i.test(text) ||
    /^\s*(?:todo|tbd|fixme)\s*[:-]|\blorem ipsum\b|\{\{[^{}]*\}\}|\bXXX+\b/i.test(text) ||
    /^\s*replace (?:this|me|with)\b|\binsert [\w ]{1,30} here\b/i.test(text) ||
    /[[<](?:(?:your|insert) [\w ]{1,30}|(?:company|role|product|team|job)(?: name| title)?)[\]>]/i.test(
      text,
    ) ||
    /^[\p{P}\s]+$/u.test(text)
  );
}
