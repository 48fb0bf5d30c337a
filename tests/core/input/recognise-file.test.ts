import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { PICTURE_KEYWORD, recogniseFile, SVG_LINK_ID, writePngText } from '#core';
import { answersCode, linkOf } from '#tests/support/compared-codes.ts';

const LINK = linkOf(answersCode(1));
const bytes = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const png = () => new Uint8Array(createCanvas(1, 1).toBuffer('image/png'));
const METADATA = `<metadata id="${SVG_LINK_ID}">${LINK}</metadata>`;
const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;

describe('recognising a file', () => {
  it.each([
    ['a picture', writePngText(png(), PICTURE_KEYWORD, LINK) ?? new Uint8Array()],
    ['a drawing', bytes(svg(METADATA))],
    ['a drawing with a prologue', bytes(`<?xml version="1.0"?>\n${svg(METADATA)}`)],
    [
      'a drawing with a document type',
      bytes(
        `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd">\n${svg(METADATA)}`,
      ),
    ],
    [
      'a drawing with an editor’s comment',
      bytes(`<!-- Created with Inkscape -->\n${svg(METADATA)}`),
    ],
    ['a drawing with a byte order mark', bytes(`\uFEFF${svg(METADATA)}`)],
    ['a drawing in UTF-16', Uint8Array.from(Buffer.from(`\uFEFF${svg(METADATA)}`, 'utf16le'))],
    [
      'a drawing whose attributes were written anew',
      bytes(svg(`<metadata\n   id='${SVG_LINK_ID}'\n   xml:space="preserve">${LINK}</metadata>`)),
    ],
    [
      'a PDF',
      latin1(
        `%PDF-1.4\n1 0 obj << /A << /URI (https://x.example/) >> >>\n<< /S /URI /URI (${LINK}) >>`,
      ),
    ],
    ['a text', bytes(LINK)],
    ['a text in UTF-16', Uint8Array.from(Buffer.from(LINK, 'utf16le'))],
  ])('finds the link of %s', (_, file) => {
    expect(recogniseFile(file)).toEqual({ kind: 'text', text: LINK });
  });

  it('reads an SVG with its link elsewhere as text', () => {
    expect(recogniseFile(bytes(svg(`<desc>${LINK}</desc>`))).kind).toBe('text');
  });

  it.each([
    ['a picture without a link', png(), 'picture-without-link'],
    ['a drawing without one', bytes('<svg></svg>'), 'picture-without-link'],
    ['a JPEG', latin1('\xFF\xD8\xFF\xE0'), 'other-picture'],
    ['a GIF', latin1('GIF89a'), 'other-picture'],
    ['a WebP', latin1('RIFF\x10\x00\x00\x00WEBPVP8 '), 'other-picture'],
    ['a HEIC', latin1('\0\0\0\x18ftypheic'), 'other-picture'],
    ['a workbook', latin1('PK\x03\x04'), 'workbook'],
    ['rich text', latin1("{\\rtf1\\ansi J\\'f6rg"), 'old-document'],
    ['an old workbook', latin1('\xD0\xCF\x11\xE0'), 'old-document'],
    ['a PDF without a link', latin1('%PDF-1.4\n/URI (https://x.example/)'), 'pdf-without-link'],
    ['nothing', new Uint8Array(), 'empty'],
    ['blanks', bytes('\uFEFF \n'), 'empty'],
  ])('says what %s is', (_, file, kind) => {
    expect(recogniseFile(file)).toEqual({ kind });
  });

  it('hands a result file on as text', () => {
    const json = '{"role":"ai-engineer","version":1,"responses":{"TD1":3}}';
    expect(recogniseFile(bytes(`\uFEFF${json}`))).toEqual({ kind: 'text', text: json });
  });
});
