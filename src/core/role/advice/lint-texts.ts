import type { Path } from '../../problem.ts';
import { listTexts } from '../list-texts.ts';
import type { Role } from '../role.ts';
import { isCode } from './lint-leftovers.ts';
import type { RoleWarning } from './role-warning.ts';

/**
 * Warns of texts that read wrongly: markup shown as typed, invisible characters, stray spaces,
 * duplicates.
 */
export function lintTexts(role: Role): readonly RoleWarning[] {
  const texts = listTexts(role).filter(({ path }) => !isCode(path));
  return [
    ...texts.flatMap(({ path, text }) => lintText(path, text)),
    ...duplicateNames(role),
    ...sameAnchors(role),
  ];
}

const RAW_MARKUP: readonly (readonly [RegExp, string])[] = [
  [
    /&(?:[a-z]{2,8}\d?|#\d{1,6}|#x[\da-f]{1,6});/i,
    'an HTML entity is shown as it is typed: write the character itself',
  ],
  [
    /<\/?(?:a|b|i|u|s|p|q|br|hr|ul|ol|li|dl|dt|dd|em|strong|strike|small|mark|code|pre|sub|sup|span|div|font|center|section|blockquote|img|table|thead|tbody|tr|td|th|style|script|iframe|h[1-6])(?:\s[^<>]*)?\/?>/i,
    'HTML is shown as it is typed: take the tags away',
  ],
  [
    /\*\*[^*\s][^*]*\*\*|__[^_\s][^_]*__|\[[^\]]+\]\(https?:|^#{1,6} |^[-*] |`[^`]+`|(?<!\w)_[^_\s][^_]*_(?!\w)/,
    'Markdown is shown as it is typed: take the marks away',
  ],
  [
    /\\[ntr](?![a-z])|^[^\\]*(?<!:)\\[nr][A-Za-z][^\\]*\s/,
    'a backslash code is shown as it is typed: take it away',
  ],
  [/\\[a-z]{2,20}\{[^{}]*\}/i, 'LaTeX is shown as it is typed: take the commands away'],
  [
    /%(?:20|[Cc][3-9a-fA-F]%[89abAB][\dA-Fa-f])/,
    'percent codes are shown as they are typed: write the characters themselves',
  ],
  [
    /(?<![\w/])https?:\/\/\S/i,
    'an address in a text can’t be pressed: put it into "resources", or leave it out',
  ],
  [/^\s|\s$/, 'there is a space before or behind the text: delete it'],
  [/\S[ \u00A0]{2,}\S/, 'there are two spaces side by side: delete one'],
  [
    /[\u200B\u2060\u{E0000}-\u{E007F}]/u,
    'there is an invisible character in it: delete the text and type it again',
  ],
  [/\p{L}\?\p{Ll}/u, 'a letter was lost and a question mark stands in its place: type it again'],
  [
    /[\u251C\u252C][\u2500-\u257F\u00A0-\u00FF]|\u221A[\u00A0-\u03C0]/,
    'letters were read in a wrong encoding: save the text as UTF-8',
  ],
  [
    /\u00C3[\u0080-\u00BF\u0152-\u0178\u0192\u2013-\u203A\u20AC]|\u00E2\u20AC|\u00C2[\u00A0-\u00BF]/,
    'letters were read in a wrong encoding: save the text as UTF-8',
  ],
];

function lintText(path: Path, text: string): readonly RoleWarning[] {
  const warn = (message: string): RoleWarning => ({ kind: 'wording', path, message });
  const typed = RAW_MARKUP.flatMap(([form, message]) => (form.test(text) ? [warn(message)] : []));
  return /[\p{L}\p{N}\p{S}\p{P}]/u.test(text.replace(/[\u115F\u1160\u2800\u3164\uFFA0]/g, ''))
    ? typed
    : [warn('there is nothing to see in it: only invisible characters')];
}

/** Normalises Unicode composition, case and spaces, so that equal names compare equal. */
function normalizeName(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

function warnOfDuplicates(
  texts: readonly { readonly path: Path; readonly text: string }[],
  message: string,
) {
  const seen = new Set<string>();
  return texts.flatMap(({ path, text }): readonly RoleWarning[] => {
    const name = normalizeName(text);
    // Template leftovers get a separate warning.
    if (name.startsWith('replace:')) return [];
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [{ kind: 'wording', path, message }];
  });
}

function duplicateNames(role: Role): readonly RoleWarning[] {
  const named = (list: string, field: string, values: readonly string[]) =>
    values.map((text, at) => ({ path: [list, at, field], text }));
  return [
    ...warnOfDuplicates(
      named(
        'competencies',
        'name',
        role.competencies.map(({ name }) => name),
      ),
      'another competency has the same name',
    ),
    ...warnOfDuplicates(
      named(
        'indicators',
        'title',
        role.indicators.map(({ title }) => title),
      ),
      'another behaviour has the same title',
    ),
    ...warnOfDuplicates(
      named(
        'scenarios',
        'stem',
        role.scenarios.map(({ stem }) => stem),
      ),
      'another scenario has the same words',
    ),
    ...warnOfDuplicates(
      named(
        'levels',
        'name',
        role.levels.map(({ name }) => name),
      ),
      'another level has the same name',
    ),
    ...warnOfDuplicates(
      named(
        'bands',
        'name',
        role.bands.map(({ name }) => name),
      ),
      'another band has the same name',
    ),
    ...warnOfDuplicates(
      named(
        'forms',
        'name',
        role.forms.map(({ name }) => name),
      ),
      'another assessment has the same name',
    ),
    ...warnOfDuplicates(
      named(
        'scenarios',
        'rationale',
        role.scenarios.map(({ rationale }) => rationale),
      ),
      'another scenario has the same rationale',
    ),
    ...warnOfDuplicates(
      named(
        'resources',
        'url',
        role.resources.map(({ url }) => url),
      ),
      'another resource has the same address',
    ),
    ...role.scenarios.flatMap(({ options }, at) =>
      warnOfDuplicates(
        options.map(({ text }, index) => ({
          path: ['scenarios', at, 'options', index, 'text'],
          text,
        })),
        'another option reads the same',
      ),
    ),
    ...sameRatings(role),
  ];
}

/** Warns of behaviours with different titles but the same five anchors. */
function sameRatings(role: Role): readonly RoleWarning[] {
  return warnOfDuplicates(
    role.indicators.map(({ anchors }, at) => ({
      path: ['indicators', at, 'anchors'],
      text: anchors.join('|'),
    })),
    'another behaviour has the same five statements',
  );
}

function sameAnchors(role: Role): readonly RoleWarning[] {
  return role.indicators.flatMap(({ anchors }, at): readonly RoleWarning[] => {
    const different = new Set(anchors.map(normalizeName)).size;
    return different === anchors.length
      ? []
      : [
          {
            kind: 'wording',
            path: ['indicators', at, 'anchors'],
            message: 'two levels have the same words',
          },
        ];
  });
}
