import type { ScreenReader, Utterance } from './screen-reader.ts';

/** Milliseconds of silence after a key that makes the page do something. */
export const STEP = 1500;
/** After a key that brings another page. */
export const PAGE = 2500;

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';

/**
 * Keys and what was said to each, as a person can read it: "> h" and, indented, the words. What
 * differs from run to run (ports, dates, links that hold answers) is given a name.
 */
export class Transcript {
  private readonly lines: string[] = [];
  private readonly reader: ScreenReader;

  constructor(reader: ScreenReader) {
    this.reader = reader;
  }

  title(text: string): void {
    this.lines.push(...(this.lines.length > 0 ? [''] : []), `== ${text}`);
  }

  /** Presses keys one after the other ("h Down*4 b"), each until there was silence for so long. */
  async press(keys: string, quiet?: number): Promise<void> {
    for (const part of keys.split(' ')) {
      const [key = '', times = '1'] = part.split('*');
      for (let count = 0; count < Number(times); count += 1) {
        this.note(key, await this.reader.press(key, quiet));
      }
    }
  }

  /** Goes through the page by a key for its parts ("h", "d", "t") from its top, once around. */
  async around(key: string): Promise<void> {
    await this.reader.press('ctrl+Home');
    for (let count = 0; count < 80; count += 1) {
      const said = await this.reader.press(key);
      if (said.some(({ text }) => /^Wrapping|^No more|^No /.test(text))) return;
      this.note(key, said);
    }
  }

  /** Presses a key from the top of the page until what is said matches, and writes down nothing. */
  async find(key: string, wanted: RegExp): Promise<void> {
    await this.reader.press('ctrl+Home');
    for (let count = 0; count < 60; count += 1) {
      const said = await this.reader.press(key);
      if (said.some(({ text }) => wanted.test(text))) return;
    }
    throw new Error(`${key} never led to ${String(wanted)}`);
  }

  /** Presses keys and writes down nothing: the way to what is to be heard. */
  async skip(keys: string, quiet?: number): Promise<void> {
    for (const part of keys.split(' ')) {
      const [key = '', times = '1'] = part.split('*');
      for (let count = 0; count < Number(times); count += 1) await this.reader.press(key, quiet);
    }
  }

  toString(): string {
    return `${this.lines.join('\n')}\n`;
  }

  private note(key: string, said: readonly Utterance[]): void {
    this.lines.push(`> ${key}`);
    // Only the way to the top. Whether the line of the skip link is said with its neighbour depends on when the
    // link moved into view.
    if (key === 'ctrl+Home') return;
    for (const { kind, text } of said) {
      if (kind === 'all') continue;
      this.lines.push(`    ${tidy(text)}`.trimEnd());
    }
  }
}

/** The same text in every run. */
function tidy(text: string): string {
  return text
    .replaceAll('\n', ' / ')
    .replaceAll(/https?:\/\/\S+?#\S+/g, '<link>')
    .replaceAll(/https?:\/\/localhost:\d+/g, '<site>')
    .replaceAll(
      new RegExp(`\\b\\d{1,2} (?:${MONTHS}) \\d{4}|(?:${MONTHS}) \\d{1,2}, \\d{4}`, 'g'),
      '<date>',
    );
}
