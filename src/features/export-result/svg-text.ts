import { estimateTextWidth } from '#ui/charts/label-text.ts';
import { isolate, type TextLanguage } from '#ui/text-language.ts';

/** The light scheme in sRGB: a file has no scheme, and older programs read no oklch. */
export const INK = {
  page: '#ffffff',
  raised: '#f3f2ee',
  line: '#dcdbd6',
  text: '#141f23',
  soft: '#4a565b',
  you: '#006466',
  role: '#b26619',
} as const;

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

/** The attribute that names a text's language; nothing where it is the file's own. */
export function langOf({ lang }: TextLanguage): string {
  return lang === undefined ? '' : ` lang="${lang}"`;
}

/** The wanted size, or the largest at which the text keeps inside. */
export function fitSize(text: string, wanted: number, width: number): number {
  const fitting = (wanted * width) / estimateTextWidth(text, wanted);
  return Math.min(wanted, Math.floor(fitting * 10) / 10);
}

/** The text in lines that keep inside the width. */
export function wrapText(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && estimateTextWidth(longer, size) <= width) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}

/** XML 1.0 has no way to write other control characters, so they are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
