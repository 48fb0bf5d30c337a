import { guardFormula } from '../../export/formula-guard.ts';
import { competencyName } from '../../role/names.ts';
import type { DraftFile } from '../../role/open-role-file.ts';
import { writeCell } from './entry-cells.ts';
import { furtherColumns, type PastedKind } from './paste-columns.ts';
import { FORMAT_WORDS, type TableWords } from './table-words.ts';

/** The questions of a kind as table rows with a header, which can be pasted back. */
export function tableOfItems(
  file: DraftFile,
  kind: PastedKind,
  words: TableWords = FORMAT_WORDS,
): readonly (readonly string[])[] {
  const list = kind === 'indicator' ? 'indicators' : 'scenarios';
  const title = (field: string) => words.titleOf(`${list}[]${field}`);
  const asked = (stage: number) => {
    const form = file.forms.find((each) => each.stage >= stage);
    return form === undefined ? '' : words.askedFrom(form.name);
  };
  const further = furtherColumns(kind, file, words);
  const row = (
    item: DraftFile['indicators' | 'scenarios'][number],
    question: string,
    texts: readonly string[],
  ) => [
    competencyName(file, item.competency),
    question,
    ...texts,
    asked(item.stage),
    ...further.map((column) => writeCell(item, column, file)),
    item.id,
  ];
  const head = (question: string, texts: readonly string[]) => [
    title('.competency'),
    question,
    ...texts,
    title('.stage'),
    ...further.map(({ name }) => name),
    'Id',
  ];
  if (kind === 'indicator') {
    return [
      head(
        title(''),
        file.levels.map(({ name }) => name),
      ),
      ...file.indicators.map((item) => row(item, item.title, item.anchors)),
    ];
  }
  const most = Math.max(0, ...file.scenarios.map(({ options }) => options.length));
  const letters = Array.from({ length: most }, (_, index) => String.fromCharCode(65 + index));
  const options = letters.flatMap((letter) => [words.optionOf(letter), words.creditOf(letter)]);
  return [
    head(title('.stem'), [...options, title('.rationale')]),
    ...file.scenarios.map((item) => {
      const cells = letters.flatMap((_, index) => {
        const option = item.options[index];
        if (option === undefined) return ['', ''];
        return [option.text, words.credits[item.kind][option.credit] ?? String(option.credit)];
      });
      return row(item, item.stem, [...cells, item.rationale]);
    }),
  ];
}

/** Formats rows as tab-separated text, as spreadsheets do on the clipboard; guards against formulas. */
export function toTabs(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => row.map((cell) => guardFormula(cell.replace(/\s/g, ' '))).join('\t'))
    .join('\n');
}
