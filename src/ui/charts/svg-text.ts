import { estimateTextWidth } from './label-text.ts';
import { isolate, type TextLanguage } from '../text-language.ts';

/**
 * The light colours of tokens.css in sRGB: a file has no colour scheme, and older programs don't
 * support oklch. tests/ui/charts/svg-text.test.ts keeps the two in sync.
 */
export const INK = {
  ground: '#fbfaf7',
  surface: '#ffffff',
  raised: '#f4f2ee',
  line: '#dedcd7',
  text: '#142023',
  soft: '#4a585c',
  strong: '#004e50',
  you: '#016869',
  role: '#bb6f2c',
} as const;

/** The page's fonts, by names that programs opening a file know. */
export const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

/** A position in the picture, in CSS pixels, with its colour. */
export type KnownPixel = { readonly x: number; readonly y: number; readonly colour: string };

export type SvgFile = {
  readonly svg: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Distinguish a rendering of the file from one altered by the browser. */
  readonly knownPixels: readonly KnownPixel[];
};

type TextAt = {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight?: number;
  readonly fill?: string;
  readonly language?: TextLanguage;
};

/** One line of text. */
export function lineOfText(text: string, at: TextAt): string {
  const { x, y, size, weight = 400, fill = INK.text, language = {} } = at;
  return `<text${langOf(language)} x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeXml(isolate(text, language))}</text>`;
}

/** The attribute for a text's language; empty if it is the file's own. */
export function langOf({ lang }: TextLanguage): string {
  return lang === undefined ? '' : ` lang="${lang}"`;
}

/** The wanted size, or the largest at which the text fits. */
export function fitSize(text: string, wanted: number, width: number): number {
  const fitting = (wanted * width) / estimateTextWidth(text, wanted);
  return Math.min(wanted, Math.floor(fitting * 10) / 10);
}

/** Wraps a text into lines that fit the width. */
export function wrapText(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && estimateTextWidth(longer, size) <= width) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}

/** XML 1.0 can't represent other control characters, so they are dropped. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
