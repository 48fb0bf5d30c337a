import { describe, expect, it } from 'vitest';
import { readSource, sourceFiles } from './source-files.ts';

/*
 * Punctuation between two texts belongs to the language of the interface: lists come from the
 * formatters, sentences and labels from the messages.
 */
const GLUE = /\.join\((['"`])[,;:.·]\s*\1\)|\}(?:[,;:.·] | \()\$\{/;

/** Lines that put texts together by punctuation of their own; what only developers read may. */
function gluedLines(source: string): readonly string[] {
  return source
    .split('\n')
    .map((line) => line.trim())
    .filter(
      (line) =>
        GLUE.test(line) &&
        !/^(?:\*|\/\/)|new \w*Error\(|console\.|key=\{|\.join\('\.'\)/.test(line),
    );
}

describe('texts that people read', () => {
  it.each([
    "names.join(', ')",
    'names.join("; ")',
    "rows.join('. ')",
    '`${label}: ${words}`',
    '`${day}, ${time}`',
    '`${title}. ${subtitle}`',
    '`${title} (${version})`',
  ])('are found where they are glued: %s', (line) => {
    expect(gluedLines(line)).toHaveLength(1);
  });

  it.each(["points.join(' ')", 'list(names)', '`${x},${y}`', 'throw new Error(`${a}: ${b}`)'])(
    'are not suspected elsewhere: %s',
    (line) => {
      expect(gluedLines(line)).toEqual([]);
    },
  );

  it('are never glued in a feature, a page or a part of the interface', () => {
    const files = ['features', 'app', 'ui'].flatMap((folder) =>
      sourceFiles(`src/${folder}`, /\.tsx?$/),
    );
    const found = files.flatMap((file) =>
      gluedLines(readSource(file)).map((line) => `${file}: ${line}`),
    );
    expect(found).toEqual([]);
  });
});
