import { readPngText } from '../export/png-text.ts';
import { PICTURE_KEYWORD, SVG_LINK_ID } from '../export/reopen-marks.ts';
import { findCode } from '../share/find-code.ts';
import { decodeText } from './encoding/decode-text.ts';
import { fromLatin1 } from './encoding/from-codes.ts';

/** What a file contains that results can be read from. */
export type RecognisedFile =
  /** Text to be read like pasted text; for a picture or PDF, the links in it. */
  | { readonly kind: 'text'; readonly text: string }
  /** A picture that could contain a link but doesn't: many apps strip it when sending. */
  | { readonly kind: 'picture-without-link' }
  /** A photo or other picture format, which can't contain a link. */
  | { readonly kind: 'other-picture' }
  /** An Excel workbook, which the caller unpacks (see `readWorkbook`). */
  | { readonly kind: 'workbook' }
  /** A workbook of Excel 97 to 2003, another binary document, or rich text (RTF). */
  | { readonly kind: 'old-document' }
  | { readonly kind: 'pdf-without-link' }
  | { readonly kind: 'empty' };

/** Detects the type of a file by its content; its name is ignored. */
export function recogniseFile(bytes: Uint8Array): RecognisedFile {
  if (bytes.length === 0) return { kind: 'empty' };
  if (begins(bytes, 0x89, 0x50, 0x4e, 0x47)) {
    const link = readPngText(bytes, PICTURE_KEYWORD);
    return link === null ? { kind: 'picture-without-link' } : { kind: 'text', text: link };
  }
  if (isOtherPicture(bytes)) return { kind: 'other-picture' };
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04)) return { kind: 'workbook' };
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { kind: 'old-document' };
  if (begins(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) return { kind: 'old-document' };
  if (fromLatin1(bytes.subarray(0, 1024)).includes('%PDF-')) return readPdf(bytes);
  const text = decodeText(bytes);
  if (text.trim() === '') return { kind: 'empty' };
  return /<svg[\s>]/.test(text) ? readSvg(text) : { kind: 'text', text };
}

function begins(bytes: Uint8Array, ...beginning: readonly number[]): boolean {
  return beginning.every((byte, at) => bytes[at] === byte);
}

/** JPEG, GIF, WebP, HEIC and AVIF. */
function isOtherPicture(bytes: Uint8Array): boolean {
  const head = fromLatin1(bytes.subarray(0, 12));
  return /^(?:\xFF\xD8\xFF|GIF8|RIFF....WEBP|....ftyp(?:hei|mif|avi))/s.test(head);
}

/**
 * Tolerates a prologue, comments and rewritten attributes that an editor may have added around the
 * link.
 */
function readSvg(text: string): RecognisedFile {
  const element = new RegExp(
    `<metadata\\b[^<>]{0,300}\\bid\\s*=\\s*["']${SVG_LINK_ID}["'][^<>]{0,300}>([^<]*)<`,
  );
  const link = element.exec(text)?.[1];
  if (link !== undefined) return { kind: 'text', text: link };
  return findCode(text).ok ? { kind: 'text', text } : { kind: 'picture-without-link' };
}

/** Browsers store the links of a printed page outside its compressed text. */
function readPdf(bytes: Uint8Array): RecognisedFile {
  const links = fromLatin1(bytes).matchAll(/\/URI\s?\(([^()\r\n]{1,4000})\)/g);
  const text = Array.from(links, ([, link = '']) => link).find((link) => findCode(link).ok);
  return text === undefined ? { kind: 'pdf-without-link' } : { kind: 'text', text };
}
