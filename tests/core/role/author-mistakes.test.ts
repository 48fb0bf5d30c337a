import { describe, expect, it } from 'vitest';
import { checkRoleFile, type Role } from '#core';
import { editRoleFile, realRole, type RoleEdit } from '#tests/support/role-file.ts';

/*
 * Mistakes that authors make in role files, and things that only look odd. A mistake must be
 * reported with its line, cause and, if not obvious, the fix; an oddity must not be reported.
 */

const role: Role = realRole();
const file = (...edits: readonly RoleEdit[]) =>
  `${JSON.stringify(editRoleFile(...edits), null, 2)}\n`;
const SOUND = file();

/** Replaces a piece of the valid file's text, which must exist. */
const swap = (from: string | RegExp, to: string) => {
  const changed = SOUND.replace(from, () => to);
  if (changed === SOUND) throw new Error(`nothing like ${String(from)}`);
  return changed;
};
const set = (path: string, value: unknown): RoleEdit => [
  path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
  value,
];
const at = (path: string, value: unknown) => file(set(path, value));
const all = (list: 'competencies' | 'indicators' | 'scenarios', key: string, value: unknown) =>
  file(...role[list].map((_, index) => set(`${list}.${index}.${key}`, value)));

const NAME = '"title": "AI Engineer"';
const option = role.scenarios[0]?.options[0]?.text ?? '';
const [first] = role.indicators;

/** The file's problem, and words that its report must contain. */
const MISTAKES: readonly (readonly [string, string, string])[] = [
  // JSON
  ['curly quotes', swap(NAME, '“title”: “AI Engineer”'), 'a curly quote'],
  ['a curly quote at the end', swap(NAME, '"title": "AI Engineer”'), 'a curly quote'],
  ['low quotes', swap(NAME, '"title": „AI Engineer“'), 'a curly quote'],
  ['single quotes', swap(NAME, "'title': 'AI Engineer'"), 'a single quote'],
  ['backticks', swap(NAME, '"title": `AI Engineer`'), 'a backtick'],
  ['no quotes around a name', swap(NAME, 'title: "AI Engineer"'), 'Is a quote (") missing'],
  ['no closing quote', swap(NAME, '"title": "AI Engineer'), 'A quote is missing'],
  ['no comma', swap(`${NAME},`, NAME), 'A comma is missing'],
  ['two commas', swap(`${NAME},`, `${NAME},,`), 'comma'],
  [
    'a comma behind the last entry',
    swap(/\}\n\}\n$|\]\n\}\n$/, '],\n}\n'),
    'no comma behind the last entry',
  ],
  ['a line comment', swap(NAME, `// the name\n  ${NAME}`), 'JSON has no comments'],
  ['a block comment', swap(NAME, `/* the name */ ${NAME}`), 'JSON has no comments'],
  ['a tab in a text', swap('AI Engineer"', 'AI\tEngineer"'), 'a tab inside a text'],
  [
    'a line break in a text',
    swap('"AI Engineer"', '"AI\nEngineer and more"'),
    'a line break inside a text',
  ],
  ['a decimal comma', swap(/"minutes": [\d.]+/, '"minutes": 6,6'), 'Write a point'],
  ['True', swap('"stage": 1', '"stage": True'), 'Write true.'],
  ['None', swap('"stage": 1', '"stage": None'), 'Write null.'],
  ['NaN', swap('"stage": 1', '"stage": NaN'), 'JSON has no such number'],
  ['a lone backslash', swap('AI Engineer"', 'AI \\Engineer"'), 'backslash is written twice'],
  [
    'no opening brace',
    swap('"competencies": [\n    {', '"competencies": [\n    '),
    'is missing before this',
  ],
  [
    'no closing brace',
    swap(/\n {4}\},\n {4}\{\n {6}"id": "TS"/, ',\n    {\n      "id": "TS"'),
    'still open',
  ],
  [
    'the wrong bracket',
    swap(/\n {2}\],\n {2}"levels"/, '\n  },\n  "levels"'),
    'is missing before this',
  ],
  ['a file cut off at its end', SOUND.slice(0, -400), 'the end of the file'],
  ['something behind the end', `${SOUND}}\n`, 'nothing behind the end'],
  ['no colon', swap('"title": "AI', '"title" "AI'), 'a colon behind the name'],
  ['a name twice', swap(`${NAME},`, `${NAME},\n  ${NAME},`), 'each name once'],
  ['a target twice', swap(/"target": 90/, '"target": 90,\n      "target": 15'), 'each name once'],
  ['an empty file', '', 'an empty file'],
  ['a web page', '<!doctype html><title>x</title>', 'a web page'],
  ['a role in quotes', JSON.stringify(SOUND), 'take the quotes around it away'],
  ['UTF-16', Array.from(SOUND).join('\0'), 'another encoding'],
  ['a role inside another object', `{\n"role": ${SOUND}}`, 'Take "role" and the braces'],
  // the shape
  ['no title', at('title', undefined), 'Add "title"'],
  ['a misspelt name', swap('"summary":', '"sumary":'), 'is it misspelt'],
  ['a name in capitals', swap('"summary":', '"Summary":'), 'is it misspelt'],
  ['an empty title', at('title', ''), 'a text of 1 to'],
  ['a title of spaces', at('title', '   '), 'nothing to read'],
  ['a title that is too long', at('title', 'x'.repeat(200)), 'It has 200 characters'],
  ['a number for a title', at('title', 7), 'got 7'],
  ['a lost letter', at('title', 'Ing\uFFFDnieur'), 'save the file as UTF-8'],
  ['a pasted line break', at('summary', 'one\ntwo'), 'There is a line break'],
  ['a pasted tab', at('summary', 'one\ttwo'), 'There is a tab'],
  ['a direction mark', at('title', '\u202Bمهندس'), 'direction marks'],
  ['a control character', at('title', 'a\u0007b'), 'invisible characters'],
  ['half an emoji', at('title', 'a\uD83D b'), 'Half of a character'],
  ['a number in quotes', at('competencies.0.target', '85'), 'Write it without quotes: 85'],
  ['a number with a zero in front', at('version', '02'), 'Write it without quotes: 2'],
  ['a per cent sign', at('competencies.0.target', '85 %'), 'Write it without quotes: 85'],
  ['a word for a number', at('competencies.0.target', 'high'), 'a number from 0 to 100'],
  ['a target over 100', at('competencies.0.target', 120), 'a number from 0 to 100'],
  ['a negative weight', at('competencies.0.weight', -5), 'a number from 0 to 100'],
  ['two competencies', at('competencies', role.competencies.slice(0, 2)), 'a list of 3 to 12'],
  ['four anchors', at('indicators.0.anchors', first?.anchors.slice(1)), 'a list of 5'],
  ['an anchor that is empty', at('indicators.0.anchors.0', ''), 'a text of 1 to'],
  ['an unknown tier', at('indicators.0.tier', 'expert'), 'foundational'],
  ['an unknown kind', at('scenarios.0.kind', 'quiz'), 'knowledge'],
  ['an unknown difficulty', at('scenarios.0.difficulty', 'very hard'), 'medium'],
  ['one option', at('scenarios.0.options', [{ text: 'x', credit: 1 }]), 'a list of 2 to 16'],
  ['half a credit', at('scenarios.0.options.0.credit', 0.5), 'a whole number from 0 to 2'],
  ['an id with a space', at('indicators.0.id', 'T 1'), 'no spaces'],
  ['an id that begins with a digit', at('indicators.0.id', '1T'), 'a letter first'],
  ['a slug in capitals', at('id', 'AI-Engineer'), 'small letters'],
  ['a version of a newer format', at('schemaVersion', 9), 'newer version of Role Radar'],
  ['an address without https', at('resources.0.url', 'http://x.example/'), 'Use https://'],
  [
    'an address without a scheme',
    at('resources.0.url', 'www.x.example'),
    'Write https:// in front',
  ],
  ['a space in an address', at('resources.0.url', 'https://x.example/our docs/'), '%20'],
  ['an apostrophe in an address', at('resources.0.url', "https://x.example/Conway's_law"), '%27'],
  ['an accent in a host', at('resources.0.url', 'https://müller.example/'), 'xn--'],
  [
    'a script as an address',
    at('resources.0.url', 'javascript:alert(1)'),
    'Copy the whole address',
  ],
  ['a date in another order', at('tools.asOf', '22.11.2026'), 'a date such as'],
  ['a currency sign', at('salary.rows.0.currency', '€'), 'three capitals'],
  // cross-references
  ['an unknown competency', at('indicators.0.competency', 'XX'), 'Capital letters matter'],
  ['an id in other case', at('indicators.0.competency', 'td'), 'Capital letters matter'],
  ['an unknown rating of a scenario', at('scenarios.0.indicators.0', 'TD99'), 'the id of'],
  ['an unknown resource', at('indicators.0.resources.0', 'R_NONE'), 'the id of a resource'],
  ['an id twice', at('indicators.1.id', first?.id), 'an id of its own'],
  ['an option twice', at('scenarios.0.options.1.text', option), 'options that differ'],
  [
    'two best options',
    at('scenarios.0.options', [
      { text: 'a', credit: 1 },
      { text: 'b', credit: 1 },
      { text: 'c', credit: 0 },
    ]),
    'exactly one option',
  ],
  [
    'no best option',
    at('scenarios.0.options', [
      { text: 'a', credit: 0 },
      { text: 'b', credit: 0 },
    ]),
    'exactly one option',
  ],
  ['an item missing in the order', at('order', role.order.slice(1)), 'where it should be asked'],
  ['an item twice in the order', at('order.1', role.order[0]), 'each item once'],
  ['stages out of order', at('order', role.order.toReversed()), 'Items of stage 1 come first'],
  ['a longer form that takes less time', at('forms.1.minutes', 1), 'more than the'],
  ['bands upside down', at('bands.1.from', 99), 'bands[1].from'],
  ['cuts that fall', at('model.cuts', [37.5, 12.5, 62.5, 87.5]), 'cuts'],
  ['salaries that fall', at('salary.rows.0.p25', 999_999), 'salary'],
  ['weights of 0', all('competencies', 'weight', 0), 'weight'],
  // valid, but harmful to the role
  [
    'anchors upside down',
    at('indicators.0.anchors', first?.anchors.toReversed()),
    'statements go from the lowest',
  ],
  [
    'levels upside down',
    file(
      ...['Lead', 'Owner', 'Independent', 'Guided', 'Starting'].map((name, index) =>
        set(`levels.${index}.name`, name),
      ),
    ),
    'levels go from the lowest',
  ],
  [
    'a target of 0 that weighs',
    file(set('competencies.1.target', 0), set('competencies.1.weight', 5)),
    'competencies[1]',
  ],
  ['targets of 0', all('competencies', 'target', 0), 'every target is 0'],
  ['targets of 100', all('competencies', 'target', 100), 'every target is 100'],
  ['targets from 0 to 1', all('competencies', 'target', 0.85), 'look like 0 to 1'],
  ['targets from 1 to 5', all('competencies', 'target', 4), 'look like levels'],
  ['cuts from 0 to 1', at('model.cuts', [0.125, 0.375, 0.625, 0.875]), 'cuts'],
  [
    'competencies of one name',
    at('competencies.1.name', role.competencies[0]?.name),
    'competencies[1].name',
  ],
  [
    'names that differ in Unicode form',
    file(set('competencies.0.name', 'Caf\u00E9'), set('competencies.1.name', 'Cafe\u0301')),
    'competencies[1].name',
  ],
  ['ratings of one title', at('indicators.1.title', first?.title), 'indicators[1].title'],
  ['an impossible date', at('tools.asOf', '2026-02-31'), 'tools.asOf'],
  ['a year far away', at('tools.asOf', '2062-01-01'), 'is the year 2062 right?'],
  ['a currency of no country', at('salary.rows.0.currency', 'EUX'), 'no country pays in EUX'],
  ['a title nobody can see', at('indicators.0.title', '\u200B'), 'nothing to see'],
  ['HTML', at('summary', 'You <b>own</b> it'), 'HTML is shown'],
  ['an entity', at('title', 'R&amp;D Engineer'), 'an HTML entity'],
  ['Markdown', at('summary', 'You **own** it'), 'Markdown is shown'],
  ['a text of the template', at('title', 'Replace: title'), 'a text of the template'],
  [
    'an address of the template',
    at('resources.0.url', 'https://example.com/replace-1'),
    'resources[0].url',
  ],
  ['another language', at('locale', 'de'), 'the words look like "en"'],
  ['minutes that contradict the seconds', at('forms.2.minutes', 180), 'forms[2]'],
  [
    'a scenario of another competency’s ratings',
    at(
      'scenarios.0.indicators',
      role.indicators
        .filter(({ competency }) => competency !== role.scenarios[0]?.competency)
        .slice(0, 1)
        .map(({ id }) => id),
    ),
    'of other competencies alone',
  ],
  ['advanced ratings alone', all('indicators', 'tier', 'advanced'), 'every behaviour is advanced'],
  ['hard scenarios alone', all('scenarios', 'difficulty', 'hard'), 'every scenario is hard'],
];

const long = 'A name of some sixty letters, as companies like to give them';

const ODDITIES: readonly (readonly [string, string])[] = [
  ['a name of sixty letters', at('competencies.0.name', long)],
  ['an emoji', at('competencies.0.name', 'Depth 🚀')],
  ['letters with accents apart', at('competencies.0.name', 'Cafe\u0301')],
  ['a name from right to left', at('competencies.0.name', 'العمق التقني')],
  ['soft hyphens', at('competencies.0.name', 'Tech\u00ADnical Depth')],
  [
    'weights with decimals',
    file(set('competencies.0.weight', 33.3), set('competencies.1.weight', 12.5)),
  ],
  [
    'a SharePoint link',
    at(
      'resources.0.url',
      'https://acme.sharepoint.com/:w:/r/sites/Eng/_layouts/15/Doc.aspx?sourcedoc=%7B1A-2B%7D&action=edit',
    ),
  ],
  ['a byte order mark and lines of Windows', `\uFEFF${SOUND.replaceAll('\n', '\r\n')}`],
  ['lines of an old Mac', SOUND.replaceAll('\n', '\r')],
  ['everything on one line', JSON.stringify(editRoleFile())],
  [
    'keys in another order',
    JSON.stringify(
      Object.fromEntries(Object.entries(editRoleFile() as object).toReversed()),
      null,
      1,
    ),
  ],
  ['tabs between the entries', SOUND.replaceAll('  ', '\t')],
  ['escapes for letters', swap('AI Engineer"', '\\u0041I Engineer"')],
  ['signs of mathematics and programs', at('summary', 'C++ and C#, a < b, 2 * 3, R&D, snake_case')],
  ['a locale with its country', at('locale', 'en-GB')],
  ['a number with an exponent', swap('"stage": 1', '"stage": 1e0')],
];

/** These concern the whole file. */
const WHOLE: ReadonlySet<string> = new Set([
  'an empty file',
  'a web page',
  'UTF-16',
  'no title',
  'a role in quotes',
]);

describe('authors’ mistakes', () => {
  it.each(MISTAKES)('are reported with their line: %s', (name, text, words) => {
    const { findings } = checkRoleFile(text);
    const said = findings.map(({ message, repair }) => `${message} ${repair ?? ''}`);
    const found = findings.filter((_, index) => said[index]?.includes(words));
    expect(found.length, said.slice(0, 5).join('\n')).toBeGreaterThan(0);
    for (const { line } of found) expect(line > 1).toBe(!WHOLE.has(name));
  });
});

const usual = new Set(checkRoleFile(SOUND).findings.map(({ message }) => message));

describe('oddities', () => {
  it.each(ODDITIES)('are not reported: %s', (_, text) => {
    const { role: read, findings } = checkRoleFile(text);
    expect(read).not.toBeNull();
    expect(findings.map(({ message }) => message).filter((message) => !usual.has(message))).toEqual(
      [],
    );
  });
});
