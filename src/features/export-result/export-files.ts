import {
  BYTE_ORDER_MARK,
  type Evidence,
  evidenceBlocks,
  type GuideBlock,
  guideToMarkdown,
  competencyCuts,
  fitCuts,
  type MarkdownWords,
  type ResultTable,
  type ResultToTabulate,
  type Role,
  type RoleResult,
  type Responses,
  type TargetProfile,
  tabulate,
  toCsv,
  toJsonResume,
  toMarkdown,
  toResultFile,
} from '#core';
import type { Formatters } from '#i18n/formatters.ts';
import type { Messages } from '#i18n/messages.ts';
import { nameOfTargets } from './picture-of.ts';

type Texts = Messages['export-result'];

/** A kind of text file. */
export type TextKind = 'csv' | 'markdown' | 'json' | 'resume';
export type TextFile = { readonly ending: string; readonly type: string; readonly content: string };

/** A result's answers, and their scores. */
export type Answers = { readonly responses: Responses; readonly result: RoleResult };

/** Evidence for an answer, with the question. */
export type EvidenceEntry = Evidence & { readonly id: string; readonly title: string };

export type ExportSources = ExportTexts & {
  /** With the targets of `profile`. */
  readonly role: Role;
  readonly profile: TargetProfile;
  readonly result: ResultToTabulate;
  /** For data files; null if only the scores are known. */
  readonly answers: Answers | null;
  /** Added to JSON and Markdown; omitted if there is none. */
  readonly evidence?: readonly EvidenceEntry[];
  /** Local date, YYYY-MM-DD. */
  readonly today: string;
  /** Added to Markdown; null for none. */
  readonly link: string | null;
};

export type ExportTexts = {
  readonly messages: Texts;
  readonly decisionWords: MarkdownWords['decision'];
  readonly notAssessed: string;
  readonly formatters: Formatters;
};

/** Writes one of the text files; null for a file that needs answers when there are none. */
export function writeTextFile(kind: TextKind, sources: ExportSources): TextFile | null {
  const { role, profile, result, answers, evidence = [], today } = sources;
  const table = tabulate(role, result, profile);
  switch (kind) {
    case 'csv':
      // Without a byte order mark Excel doesn't recognise UTF-8.
      return {
        ending: 'csv',
        type: 'text/csv;charset=utf-8',
        content: `${BYTE_ORDER_MARK}${toCsv(table)}`,
      };
    case 'markdown':
      return {
        ending: 'md',
        type: 'text/markdown;charset=utf-8',
        content: markdown(table, sources) + evidenceMarkdown(sources),
      };
    case 'json':
      return (
        answers &&
        json(
          'json',
          toResultFile(role, answers.result, answers.responses, today, profile, byItem(evidence)),
        )
      );
    case 'resume':
      return answers && json('resume.json', toJsonResume(role, table, answers.responses));
  }
}

function json(ending: string, value: object): TextFile {
  return { ending, type: 'application/json', content: `${JSON.stringify(value, null, 2)}\n` };
}

function byItem(entries: readonly EvidenceEntry[]) {
  return new Map(entries.map(({ id, text, url }) => [id, { text, url }] as const));
}

function evidenceMarkdown({ evidence = [], messages }: ExportSources): string {
  if (evidence.length === 0) return '';
  const { title, label } = messages.evidence;
  return `\n${guideToMarkdown([
    { kind: 'heading', text: title },
    ...evidence.flatMap((entry): GuideBlock[] => [
      { kind: 'subheading', text: entry.title },
      ...evidenceBlocks(entry, label),
    ]),
  ])}`;
}

function markdown(table: ResultTable, sources: ExportSources): string {
  const { role, profile, messages, decisionWords, notAssessed, formatters, link } = sources;
  const { fit } = table;
  const figure = (points: number) => formatters.score(points, fitCuts(role.bands));
  const summary =
    fit.score === null || fit.low === null || fit.high === null
      ? messages.svg.noFit
      : messages.svg.fit(fit.level ?? '', figure(fit.score), figure(fit.low), figure(fit.high));
  const isOwn = profile.kind === 'own';
  const { columns } = messages.markdown;
  const markdownWords: MarkdownWords = {
    columns: isOwn ? columns : { ...columns, target: columns.otherTarget },
    likely: messages.markdown.likely,
    open: messages.markdown.open,
    title: messages.markdown.title(
      isOwn ? role.title : messages.titleAgainst(role.title, nameOfTargets(profile, messages)),
    ),
    summary: [summary, messages.markdown.resting(fit.ratings ?? 0, fit.scenarios ?? 0)],
    decision: decisionWords,
    notAssessed,
    points: formatters.tenths,
    score: (points: number, target: number) =>
      formatters.score(points, competencyCuts(role.model.cuts, target)),
  };
  return toMarkdown(table, markdownWords, link);
}
