import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { findInFile, PICTURE_KEYWORD, SVG_LINK_ID, writePngText } from '#core';

const LINK = 'https://example.org/r/ai-engineer/#1ABC';
const textFile = (text: string) => ({ bytes: new TextEncoder().encode(text), text });
const png = () => new Uint8Array(createCanvas(1, 1).toBuffer('image/png'));

describe('findInFile', () => {
  it('finds the link in a picture', () => {
    const bytes = writePngText(png(), PICTURE_KEYWORD, LINK) ?? new Uint8Array();
    expect(findInFile({ bytes, text: '' })).toEqual({ kind: 'link', text: LINK });
  });

  it('finds the link in a drawing', () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg"><metadata id="${SVG_LINK_ID}">${LINK}</metadata></svg>`;
    expect(findInFile(textFile(svg))).toEqual({ kind: 'link', text: LINK });
    expect(findInFile(textFile(`<?xml version="1.0"?>\n${svg}`)).kind).toBe('link');
  });

  it('says so when a picture holds none', () => {
    expect(findInFile({ bytes: png(), text: '' })).toEqual({ kind: 'picture-without-link' });
    expect(findInFile(textFile('<svg></svg>'))).toEqual({ kind: 'picture-without-link' });
  });

  it('reads a result file, with or without a byte order mark', () => {
    const json = '{"role":"ai-engineer","version":1,"responses":{"TD1":3}}';
    const file = { role: 'ai-engineer', version: 1, responses: { TD1: 3 } };
    expect(findInFile(textFile(json))).toEqual({ kind: 'responses', file });
    expect(findInFile(textFile(`\uFEFF${json}`))).toEqual({ kind: 'responses', file });
  });

  it.each(['{', '{"role":"x"}', '{"__proto__":{"role":"a"}}'])('finds nothing in %s', (text) => {
    expect(findInFile(textFile(text))).toEqual({ kind: 'nothing' });
  });

  it('hands any other text on, unless no link is so long', () => {
    expect(findInFile(textFile(LINK))).toEqual({ kind: 'link', text: LINK });
    expect(findInFile(textFile('x'.repeat(5000)))).toEqual({ kind: 'nothing' });
  });
});
