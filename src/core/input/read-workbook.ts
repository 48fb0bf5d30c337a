import { elementAt } from '../element-at.ts';
import { unescapeXml } from './markup-text.ts';

/**
 * The parts of a workbook package that contain cells and the data that these refer to (ECMA-376,
 * part 1, 18).
 */
export const WORKBOOK_PARTS =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml|worksheets\/_rels\/[^/]+\.rels)$/;

/**
 * Converts the sheets of an Excel workbook, in order, to tab-separated text: what copying them
 * would give, plus the URLs of linked cells after their text. `parts` are the package's files by
 * name. Empty when it isn't a workbook.
 */
export function readWorkbook(parts: ReadonlyMap<string, string>): string {
  const strings = elements(parts.get('xl/sharedStrings.xml') ?? '', 'si').map(({ inner }) =>
    textOf(inner),
  );
  return listSheets(parts)
    .map((path) => readSheet(path, parts, strings))
    .filter((sheet) => sheet !== '')
    .join('\n\n');
}

function listSheets(parts: ReadonlyMap<string, string>): readonly string[] {
  const targets = relations(parts.get('xl/_rels/workbook.xml.rels') ?? '');
  return elements(parts.get('xl/workbook.xml') ?? '', 'sheet').flatMap(({ attributes }) => {
    const target = targets.get(attribute(attributes, 'r:id'));
    return target === undefined ? [] : [target.replace(/^\/?(?:xl\/)?/, 'xl/')];
  });
}

function readSheet(
  path: string,
  parts: ReadonlyMap<string, string>,
  strings: readonly string[],
): string {
  const xml = parts.get(path) ?? '';
  const targets = relations(parts.get(path.replace(/([^/]+)$/, '_rels/$1.rels')) ?? '');
  const links = new Map(
    elements(xml, 'hyperlink').flatMap(({ attributes }) => {
      const target = targets.get(attribute(attributes, 'r:id'));
      // A link within the workbook.
      if (target === undefined) return [];
      // Excel splits a URL at its # and stores the fragment separately.
      const fragment = attribute(attributes, 'location');
      const address = fragment === '' || target.includes('#') ? target : `${target}#${fragment}`;
      return [[attribute(attributes, 'ref'), address] as const];
    }),
  );
  return elements(xml, 'row')
    .map(({ inner }) => {
      const cells: string[] = [];
      for (const cell of elements(inner, 'c')) {
        const place = attribute(cell.attributes, 'r');
        const column = /^[A-Z]/.test(place) ? columnOf(place) : cells.length;
        while (cells.length < column) cells.push('');
        cells[column] = quote(readCell(cell, strings, links.get(place) ?? ''));
      }
      return cells.join('\t');
    })
    .join('\n');
}

/**
 * The displayed text of a cell; for a linked cell its URL, because results are found by their
 * links.
 */
function readCell(
  { attributes, inner }: Element,
  strings: readonly string[],
  link: string,
): string {
  const formula = textOf(elements(inner, 'f')[0]?.inner ?? '');
  if (/^HYPERLINK\(/i.test(formula)) return `=${formula}`;
  const type = attribute(attributes, 't');
  const value = textOf(elements(inner, type === 'inlineStr' ? 'is' : 'v')[0]?.inner ?? '');
  const shown = type === 's' ? (strings[Number(value)] ?? '') : value;
  return link === '' || shown.includes('#') ? shown : link;
}

/** Converts a cell reference to a column index: "B7" is in column 1, "AA1" in column 26. */
function columnOf(place: string): number {
  const letters = place.replace(/[^A-Z].*/s, '').slice(0, 3);
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function quote(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Maps relationship ids to targets. */
function relations(xml: string): ReadonlyMap<string, string> {
  return new Map(
    elements(xml, 'Relationship').map(({ attributes }) => [
      attribute(attributes, 'Id'),
      attribute(attributes, 'Target'),
    ]),
  );
}

type Element = { readonly attributes: string; readonly inner: string };

/**
 * Iterates over elements of this name, which must not be nested in themselves; one pass, linear for
 * any text.
 */
function elements(xml: string, name: string): readonly Element[] {
  const found: Element[] = [];
  const start = new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])([^<>]*)>`, 'g');
  const end = new RegExp(`</(?:\\w+:)?${name}\\s*>`, 'g');
  for (let match = start.exec(xml); match !== null; match = start.exec(xml)) {
    const attributes = elementAt(match, 1);
    if (attributes.endsWith('/')) {
      found.push({ attributes, inner: '' });
      continue;
    }
    end.lastIndex = start.lastIndex;
    const close = end.exec(xml);
    if (close === null) break;
    found.push({ attributes, inner: xml.slice(start.lastIndex, close.index) });
    start.lastIndex = end.lastIndex;
  }
  return found;
}

/** Empty if the attribute is missing. */
function attribute(attributes: string, name: string): string {
  const value = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(["'])(.*?)\\1`, 's').exec(attributes);
  return value === null ? '' : unescapeXml(elementAt(value, 2));
}

/** The text of an element or its runs, without phonetic readings (`rPh`). */
function textOf(inner: string): string {
  const parts = elements(inner.replace(/<rPh\b[^<>]*>.*?<\/rPh>/gs, ''), 't');
  return unescapeXml(
    parts.length > 0 ? parts.map((part) => part.inner).join('') : inner.includes('<') ? '' : inner,
  );
}
