import type { Decision } from '../scoring/decide-target.ts';
import type { CompetencyLine, ResultTable } from './result-table.ts';

/** Texts around the figures; names of competencies and levels come from the role. */
export type MarkdownWords = {
  readonly title: string;
  /** Whole sentences before the table: the fit and its basis. */
  readonly summary: readonly string[];
  readonly columns: {
    readonly competency: string;
    readonly score: string;
    readonly likely: string;
    readonly level: string;
    readonly target: string;
    readonly decision: string;
  };
  readonly decision: Readonly<Record<Decision, string>>;
  readonly notAssessed: string;
  /** Formats a target in points. */
  readonly points: (points: number) => string;
  /** Formats a score, or an end of its range, relative to its target. */
  readonly score: (points: number, target: number) => string;
  readonly likely: (low: string, high: string) => string;
  /** Text of the link. */
  readonly open: string;
};

/**
 * Writes a result for a wiki or review document: GitHub-flavoured Markdown with one table, and the
 * link at the end if there is one.
 */
export function toMarkdown(table: ResultTable, words: MarkdownWords, link: string | null): string {
  const { columns } = words;
  const rows = table.competencies.map((line) => rowOf(line, words));
  const head = [
    columns.competency,
    columns.score,
    columns.likely,
    columns.level,
    columns.target,
    columns.decision,
  ];
  const parts = [
    `# ${escapeMarkdown(words.title)}`,
    ...words.summary.map((line) => escapeStart(escapeMarkdown(line))),
    [writeRow(head.map(escapeMarkdown)), '| --- | ---: | ---: | --- | ---: | --- |', ...rows].join(
      '\n',
    ),
    ...(link === null ? [] : [`[${escapeMarkdown(words.open)}](<${link}>)`]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function rowOf(line: CompetencyLine, words: MarkdownWords): string {
  const { name, score, low, high, level, target, decision } = line;
  const figure = (points: number) => words.score(points, target);
  const cells = [
    name,
    score === null ? words.notAssessed : figure(score),
    low === null || high === null ? '' : words.likely(figure(low), figure(high)),
    level ?? '',
    words.points(target),
    decision === null ? '' : words.decision[decision],
  ];
  return writeRow(cells.map(escapeMarkdown));
}

function writeRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/**
 * Escapes text so that Markdown displays it literally on one line: it can't create markup, HTML, a
 * new line or a new cell.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>|~&]/g, (mark) => `\\${mark}`);
}

/** Escapes characters that would start a heading or list at the beginning of a line. */
export function escapeStart(text: string): string {
  return text.replace(/^([#+-]|\d+(?=[.)]))/, (mark) =>
    /\d/.test(mark) ? `${mark}\\` : `\\${mark}`,
  );
}
