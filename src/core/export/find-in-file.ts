import { parseResponsesFile, type ResponsesFile } from '../quiz/parse-responses.ts';
import { readPngText } from './png-text.ts';

/** Under this name a picture keeps the link that opens it again. */
export const PICTURE_KEYWORD = 'Role Radar';
/** Id of the element that does so in an SVG. */
export const SVG_LINK_ID = 'role-radar-link';

/** A file as the browser reads it. */
export type FileContent = {
  readonly bytes: Uint8Array;
  /** The bytes as UTF-8; what is no text may be garbled. */
  readonly text: string;
};

/** What a file holds of a result. */
export type FoundInFile =
  /** A link or code, to be read like a pasted one. */
  | { readonly kind: 'link'; readonly text: string }
  | { readonly kind: 'responses'; readonly file: ResponsesFile }
  /** A picture that nobody asked to be opened again. */
  | { readonly kind: 'picture-without-link' }
  | { readonly kind: 'nothing' };

/** Looks for a result in a file: one of our pictures, a result file, or a text with a link in it. */
export function findInFile({ bytes, text }: FileContent): FoundInFile {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) {
    const link = readPngText(bytes, PICTURE_KEYWORD);
    return link === null ? { kind: 'picture-without-link' } : { kind: 'link', text: link };
  }
  if (/^\s*(?:<\?xml[^>]*>\s*)?<svg[\s>]/.test(text)) {
    const link = new RegExp(`<metadata id="${SVG_LINK_ID}">([^<]*)</metadata>`).exec(text)?.[1];
    return link === undefined ? { kind: 'picture-without-link' } : { kind: 'link', text: link };
  }
  if (/^\uFEFF?\s*\{/.test(text)) {
    const file = parseResponsesFile(parseOrNull(text.replace(/^\uFEFF/, '')));
    return file.ok ? { kind: 'responses', file: file.value } : { kind: 'nothing' };
  }
  return text.length > MOST_TEXT ? { kind: 'nothing' } : { kind: 'link', text };
}

const MOST_TEXT = 4096;

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
