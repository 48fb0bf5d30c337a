import { competencyName } from '../role/names.ts';
import type { DraftFile } from '../role/open-role-file.ts';
import type { PastedKind } from './paste-columns.ts';

/** The questions of a kind as table rows with a header, which can be pasted back. */
export function tableOfItems(file: DraftFile, kind: PastedKind): readonly (readonly string[])[] {
  const nameOf = (id: string) => competencyName(file, id);
  const formOf = (stage: number) => file.forms.find((form) => form.stage >= stage)?.name ?? '';
  if (kind === 'indicator') {
    return [
      ['Competency', 'Behaviour', ...file.levels.map(({ name }) => name), 'Form', 'Id'],
      ...file.indicators.map(({ id, competency, title, anchors, stage }) => [
        nameOf(competency),
        title,
        ...anchors,
        formOf(stage),
        id,
      ]),
    ];
  }
  const most = Math.max(0, ...file.scenarios.map(({ options }) => options.length));
  const letters = Array.from({ length: most }, (_, at) => String.fromCharCode(65 + at));
  return [
    [
      'Competency',
      'Situation',
      ...letters.flatMap((letter) => [`Option ${letter}`, `Credit ${letter}`]),
      'Rationale',
      'Form',
      'Id',
    ],
    ...file.scenarios.map(({ id, competency, stem, options, rationale, stage }) => [
      nameOf(competency),
      stem,
      ...letters.flatMap((_, at) => {
        const option = options[at];
        return option === undefined ? ['', ''] : [option.text, String(option.credit)];
      }),
      rationale,
      formOf(stage),
      id,
    ]),
  ];
}

/** Formats rows as spreadsheets do on the clipboard. */
export function toTabs(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => cell.replace(/\s/g, ' ')).join('\t')).join('\n');
}
