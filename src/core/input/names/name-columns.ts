import {
  isCertainName,
  isEmail,
  isPossibleName,
  showName,
  stripMarks,
  type Name,
} from './name-like.ts';

/** The columns with people's names, from 0, in the order in which they are combined. */
export type NameColumns = {
  readonly columns: readonly number[];
  /** False when other columns are plausible, too: the user should then be asked. */
  readonly isCertain: boolean;
  /** True when the header says so, or the user chose. */
  readonly isNamed: boolean;
};

const words = (text: string) => new Set(text.split(' '));
const FULL_NAME = words(
  'name names fullname who person people member employee participant candidate respondent colleague author label ' +
    'naam nom nombre nome navn namn nimi név jméno jmeno meno imię imie ime nume ad isim isi adi adı jina ' +
    'имя фио ім’я піб име όνομα ονοματεπώνυμο tên nama ainm enw nafn vardas vārds nimi emri emër izena',
);
const GIVEN_NAME = words(
  'vorname rufname forename firstname givenname prénom prenom voornaam fornavn förnamn fornamn etunimi ' +
    'keresztnév utónév prenume křestní eesnimi vardas',
);
const FAMILY_NAME = words(
  'surname lastname familyname nachname familienname apellido apellidos cognome sobrenome apelido ' +
    'achternaam etternavn efternavn efternamn sukunimi vezetéknév příjmení prijmeni priezvisko nazwisko ' +
    'prezime priimek mbiemri cognoms cognom soyad soyadi soyadı soyisim фамилия прізвище фамилно презиме επώνυμο ' +
    'perekonnanimi pavardė uzvārds',
);
/** Middle names, patronymics, and the infix that Dutch lists keep in a column of its own. */
const MIDDLE = words('tussenvoegsel tussenvoegsels voorvoegsel voorvoegsels infix отчество');
/** Headers of columns that name something else. */
const OTHER = words(
  'user username login file company team project role job department organisation organization event form ' +
    'product manager interviewer interviewers recruiter supervisor assessor reviewer boss vorgesetzter vorgesetzte ' +
    'firm firma unternehmen abteilung équipe equipo squadra benutzername dateiname',
);
const FULL_PARTS =
  /姓名|氏名|名前|お名前|이름|성명|성함|الاسم|اسم|نام|שם|नाम|নাম|ชื่อ|họ tên|họ và tên/u;
const GIVEN_PARTS = /פרטי|الاسم الأول|الاسم الشخصي|نام کوچک|पहला नाम|प्रथम नाम/u;
const FAMILY_PARTS = /שם משפחה|اسم العائلة|اسم الأسرة|نام\s?\u200C?خانوادگی|นามสกุล|उपनाम|कुलनाम/u;

/** A part of a person's name. */
export type NameKind = 'full' | 'given' | 'middle' | 'family';

/** The part of a person's name that a column header or field label announces; null for anything else. */
export function nameKindOf(head: string): NameKind | null {
  const text = head
    .normalize('NFC')
    // Names of fields in data: "displayName".
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .replace(/(?<=\p{L})['‘ʼ`´](?=\p{L})/gu, '’');
  const parts = text.split(/[^\p{L}\p{M}’]+/u).filter((part) => part !== '');
  const has = (set: ReadonlySet<string>) => parts.some((part) => set.has(part));
  const isName = has(FULL_NAME);
  if (has(MIDDLE) || (isName && parts.includes('middle'))) return 'middle';
  if (/^(?:姓|성|họ|せい|セイ)$/u.test(text) || FAMILY_PARTS.test(text)) return 'family';
  if (/^(?:名|名字|めい|メイ)$/u.test(text) || GIVEN_PARTS.test(text)) return 'given';
  if (has(GIVEN_NAME) || (isName && parts.some((part) => /^(?:first|given|christian)$/.test(part))))
    return 'given';
  if (has(FAMILY_NAME) || (isName && parts.some((part) => /^(?:last|family|second)$/.test(part))))
    return 'family';
  return (isName || FULL_PARTS.test(text)) && !has(OTHER) ? 'full' : null;
}

/** True for the header of a name column. */
export function isHeadCell(cell: string): boolean {
  return nameKindOf(cell) !== null;
}

/** Finds the name columns from the header and some rows; the columns in `links` are excluded. */
export function findNameColumns(
  head: readonly string[] | null,
  rows: readonly (readonly string[])[],
  links: ReadonlySet<number>,
): NameColumns {
  const named = head === null ? null : byHead(head, rows, links);
  if (named !== null) return { columns: named, isCertain: true, isNamed: true };
  return byCells(rows, links);
}

function byHead(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  links: ReadonlySet<number>,
): readonly number[] | null {
  const kinds = head.map((text, column) => (links.has(column) ? null : nameKindOf(text)));
  // Form exports may contain a name column that stays empty, beside the question for the name.
  const isEmpty = (column: number) => cellsOf(rows, column).length === 0;
  const used = kinds.map((kind, column) => (kind === 'full' && isEmpty(column) ? null : kind));
  const find = (kind: NameKind) =>
    (used.some((each) => each !== null) ? used : kinds).indexOf(kind);
  const [given, family, full] = [find('given'), find('family'), find('full')];
  const middle = [find('middle')].filter((column) => column >= 0);
  const pair = (first: number, last: number) =>
    isFamilyFirst(rows, last) ? [last, first] : [first, ...middle, last];
  if (given >= 0 && family >= 0)
    return full >= 0 && hasFullNames(rows, full) ? [full] : pair(given, family);
  // In "Name, Surname" and "Name, Vorname", "Name" is the other half of the name, unless it holds
  // full names.
  if (full >= 0 && family >= 0 && !hasFullNames(rows, full)) return pair(full, family);
  if (full >= 0 && given >= 0 && !hasFullNames(rows, full)) return pair(given, full);
  const one = [full, given, family].find((column) => column >= 0);
  return one === undefined ? null : [one];
}

/** Chinese, Japanese and Korean put the family name first. */
function isFamilyFirst(rows: readonly (readonly string[])[], family: number): boolean {
  return cellsOf(rows, family).some((cell) => EAST_ASIAN.test(cell));
}

const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

/** The cells of a column; rows may have different lengths. */
function cellsOf(rows: readonly (readonly string[])[], column: number): readonly string[] {
  return rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
}

/** True when most cells contain more than one word. */
function hasFullNames(rows: readonly (readonly string[])[], column: number): boolean {
  const cells = cellsOf(rows, column);
  return cells.filter((cell) => /\S[\s,]+\S/u.test(cell)).length * 2 > cells.length;
}

function byCells(rows: readonly (readonly string[])[], links: ReadonlySet<number>): NameColumns {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const looked = Array.from({ length: width }, (_, column) => analyseColumn(rows, column)).filter(
    ({ column }) => !links.has(column),
  );
  const guess = (columns: readonly number[], isCertain: boolean) => ({
    columns,
    isCertain,
    isNamed: false,
  });
  const names = looked.filter(({ certain }) => certain >= 0.6);
  if (names.length > 0) {
    // Team and place names repeat, people's names rarely do.
    const own = rows.length < 3 ? names : names.filter(({ distinct }) => distinct >= 0.8);
    const likely = own.length > 0 ? own : names;
    return guess(firstOf(likely), likely.length === 1);
  }
  const possible = looked.filter(({ possible: share }) => share >= 0.6);
  if (possible.length > 0) return guess(firstOf(possible), possible.length === 1);
  if (looked.length === 1) return guess(firstOf(looked), true);
  return guess(firstOf(looked.filter(({ email }) => email >= 0.6)), true);
}

function firstOf(looked: readonly { readonly column: number }[]): readonly number[] {
  return looked.slice(0, 1).map(({ column }) => column);
}

function analyseColumn(rows: readonly (readonly string[])[], column: number) {
  const cells = cellsOf(rows, column);
  const all = Math.max(1, cells.length);
  const share = (of: (cell: string) => boolean) => cells.filter((cell) => of(cell)).length / all;
  return {
    column,
    certain: share(isCertainName),
    possible: share(isPossibleName),
    email: share(isEmail),
    distinct: new Set(cells).size / all,
  };
}

/** Combines the name columns of a row; null when their cells contain no name. */
export function nameOfRow(cells: readonly string[], { columns, isNamed }: NameColumns): Name {
  const parts = columns.map((column) => cells[column] ?? '').filter((part) => part !== '');
  const joined = parts.join(parts.every((part) => EAST_ASIAN.test(part)) ? '' : ' ');
  const text = isNamed
    ? joined
    : stripMarks(unquoted(joined)).replace(/(?:["'][)\]]|[\]>\s])+$/, '');
  return isNamed || isPossibleName(text) || isEmail(text) ? showName(text) : null;
}

/** Without quotes around all of it, as programs write texts. */
function unquoted(text: string): string {
  return /^(["']).*\1$/su.test(text) ? text.slice(1, -1) : text;
}
