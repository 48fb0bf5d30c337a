/**
 * True for a text that is HTML with a link in it: a saved page, an exported chat, an
 * email's body. Not for quoted-printable (`href=3D"…"`), whose links are read as they are.
 */
export function isMarkup(text: string): boolean {
  return /<a\s[^<>]{0,1000}?href\s*=(?!3D)/i.test(text) && /<\/[a-z]+\d?\s*>/i.test(text);
}

const BLOCK =
  /^\/?(?:address|article|blockquote|body|br|caption|dd|div|dl|dt|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tbody|thead|title|tr|ul)$/;
/** What they hold is not shown. */
const UNSEEN: Readonly<Record<string, RegExp>> = {
  script: /<\/script\s*>/gi,
  style: /<\/style\s*>/gi,
};

/**
 * HTML as the text that it shows: a line for each block, a tab between the cells of a table, and for a
 * link its address with its words in brackets behind. Takes time in proportion to the text's length.
 */
export function markupText(html: string): string {
  const pieces: string[] = [];
  let link: { readonly address: string; readonly from: number } | null = null;
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const end = open < 0 ? html.length : open;
    pieces.push(unescapeHtml(html.slice(at, end)));
    const close = closeOf(html, end);
    const tag = html.slice(end + 1, close);
    const name = /^\/?[a-z]+\d?/i.exec(tag)?.[0].toLowerCase() ?? '';
    if (name === 'a') link = { address: hrefOf(tag), from: pieces.length };
    if (name === '/a' && link !== null) {
      const words = pieces.splice(link.from).join('').trim();
      const isPerson = link.address.startsWith('mailto:') && words !== '';
      const isOwnWords = words === '' || words.includes('#');
      pieces.push(isPerson ? words : isOwnWords ? link.address : `${link.address} (${words})`);
      link = null;
    }
    if (/^\/t[dh]$/.test(name)) pieces.push('\t');
    if (BLOCK.test(name)) pieces.push('\n');
    at = endOfUnseen(html, name, close + 1);
  }
  const lines = pieces.join('').split('\n');
  return lines
    .map((line) =>
      line
        .replace(/ ?\t ?/g, '\t')
        .replace(/^ +/, '')
        .trimEnd(),
    )
    .join('\n');
}

/** The place of the bracket that closes a tag or a comment; the end where none does. */
function closeOf(html: string, open: number): number {
  const isComment = html.startsWith('<!--', open);
  const close = html.indexOf(isComment ? '-->' : '>', open);
  if (close < 0) return html.length;
  return isComment ? close + 2 : close;
}

function endOfUnseen(html: string, name: string, from: number): number {
  const end = UNSEEN[name];
  if (end === undefined) return from;
  end.lastIndex = from;
  return end.test(html) ? end.lastIndex : html.length;
}

function hrefOf(tag: string): string {
  const href = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i.exec(tag);
  return unescapeXml(href?.[1] ?? href?.[2] ?? href?.[3] ?? '');
}

const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  caron: '\u030C',
  cedil: '\u0327',
  circ: '\u0302',
  grave: '\u0300',
  ring: '\u030A',
  tilde: '\u0303',
  uml: '\u0308',
};
const LETTERS: Readonly<Record<string, string>> = { szlig: 'ß', oslash: 'ø', Oslash: 'Ø' };

/** White space as one space, and the letters of names that word processors write by name. */
function unescapeHtml(text: string): string {
  const named = text
    .replace(/&(szlig|[oO]slash);/g, (_, name: string) => LETTERS[name] ?? '')
    .replace(
      /&([a-z])(acute|caron|cedil|circ|grave|ring|tilde|uml);/gi,
      (_, letter: string, accent: string) =>
        `${letter}${ACCENTS[accent.toLowerCase()] ?? ''}`.normalize('NFC'),
    );
  return unescapeXml(named.replace(/(?:\s|&nbsp;)+/gi, ' '));
}

const ENTITY_NAMES = ['amp', 'lt', 'gt', 'quot', 'apos'];
/** The characters of these entities, in the same order. */
const ENTITY_CHARACTERS = '&<>"\'';

/** A text of XML or HTML without its entities: numbers, and the five names of XML. */
export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7}|x[\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
    (all, number: string | undefined, name: string) => {
      if (number === undefined)
        return ENTITY_CHARACTERS.charAt(ENTITY_NAMES.indexOf(name.toLowerCase()));
      const point = Number(`0${number}`);
      return point <= 0x10ffff ? String.fromCodePoint(point) : all;
    },
  );
}
