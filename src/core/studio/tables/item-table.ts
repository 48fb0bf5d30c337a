import { guardFormula } from '../../export/formula-guard.ts';
import { competencyName } from '../../role/names.ts';
import type { DraftFile } from '../../role/open-role-file.ts';
import { writeCell } from './entry-cells.ts';
import { furtherColumns, type PastedKind } from './paste-columns.ts';

/** The questions of a kind as table rows with a header, which can be pasted back. */
export function tableOfItems(file: DraftFile, kind: PastedKind): readonly (readonly string[])[] {
  const nameOf = (id: string) => competencyName(file, id);
  const formOf = (stage: number) => file.forms.find((form) => form.stage >= stage)?.name ?? '';
  const further = furtherColumns(kind, file);
  const names = further.map(({ name }) => name);
  const cellsOf = (item: unknown) => further.map((column) => writeCell(item, column, file));
  if (kind === 'indicator') {
    return [
      ['Competency', 'Behaviour', ...file.levels.map(({ name }) => name), 'Form', ...names, 'Id'],
      ...file.indicators.map((item) => [
        nameOf(item.competency),
        item.title,
        ...item.anchors,
        formOf(item.stage),
        ...cellsOf(item),
        item.id,
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
      ...names,
      'Id',
    ],
    ...file.scenarios.map((item) => [
      nameOf(item.competency),
      item.stem,
      ...letters.flatMap((_, at) => {
        const option = item.options[at];
        return option === undefined ? ['', ''] : [option.text, String(option.credit)];
      }),
      item.rationale,
      formOf(item.stage),
      ...cellsOf(item),
      item.id,
    ]),
  ];
}

/** Formats rows as spreadsheets do on the clipboard, guarded against formulas. */
export function toTabs(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => row.map((cell) => guardFormula(cell.replace(/\s/g, ' '))).join('\t'))
    .join('\n');
}
