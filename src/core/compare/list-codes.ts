import type { Result } from '../result.ts';
import { cleanName } from '../share/clean-name.ts';
import type { DecodedCode, ShareError } from '../share/decode-result-code.ts';
import { splitCodes } from '../share/split-codes.ts';
import { splitRecords, type TextRecord } from './split-records.ts';

/** A code of a list, or why a line holds none. */
export type ListedCode = {
  /** Line of the text that it stands on, from 1. */
  readonly line: number;
  /** What the list calls it: another cell of the line, or the words before the link. */
  readonly label: string | null;
  readonly outcome: Result<DecodedCode, ShareError>;
};

/** Heads of columns that hold names; a first line without a code is taken for a head. */
const NAME_HEADS = /^(?:name|label|person|who|member|employee)$/i;
const LINK_START = /(?:https?:\/\/|#|\b[0-9A-TV-Z]{20,})/i;

/**
 * Reads the codes of a pasted list, a text file or a CSV file, one at a time, so that the caller
 * can stop for breath. One line may carry several codes (the link of a comparison does); a link
 * that a mail program broke over lines is read when nothing else in the text can be.
 */
export function* listCodes(text: string): Generator<ListedCode> {
  const broken = joinedWhenBroken(text);
  if (broken !== null) {
    for (const outcome of broken) yield { line: 1, label: null, outcome };
    return;
  }
  let names = -1;
  let isFirst = true;
  for (const record of splitRecords(text)) {
    const found = findCell(record);
    const opens = isFirst;
    isFirst = false;
    if (found === null) {
      if (opens && record.cells.length > 1)
        names = record.cells.findIndex((cell) => NAME_HEADS.test(cell));
      else yield { line: record.line, label: null, outcome: NOTHING };
      continue;
    }
    const label = labelOf(record, found.cell, names);
    for (const outcome of found.outcomes) yield { line: record.line, label, outcome };
  }
}

const NOTHING = { ok: false, error: { code: 'empty' } } as const;

type Outcomes = readonly Result<DecodedCode, ShareError>[];

/** The cell with a code that can be read, else the first that looks like one. */
function findCell({
  cells,
}: TextRecord): { readonly cell: number; readonly outcomes: Outcomes } | null {
  let first: { cell: number; outcomes: Outcomes } | null = null;
  for (const [cell, text] of cells.entries()) {
    if (!LINK_START.test(text)) continue;
    const outcomes = splitCodes(text);
    if (outcomes.some(({ ok }) => ok)) return { cell, outcomes };
    if (outcomes.length > 0) first ??= { cell, outcomes };
  }
  return first;
}

function labelOf({ cells }: TextRecord, cell: number, names: number): string | null {
  const named = names >= 0 && names !== cell ? cells[names] : undefined;
  const other = cells.find((text, index) => index !== cell && text !== '');
  const before = (cells[cell] ?? '').split(LINK_START, 1)[0]?.replace(/[\s:=>\-–—|"'(<]+$/u, '');
  // A spreadsheet's guard against formulas is not part of a name.
  const label = cleanName((named ?? other ?? before ?? '').replace(/^'(?=[=+\-@])/, ''));
  return label === '' ? null : label;
}

/** The codes of one short text of several lines in which no line can be read alone, or null. */
function joinedWhenBroken(text: string): Outcomes | null {
  if (text.length > 1000 || !/\S[\r\n]+\s*\S/.test(text)) return null;
  const alone = text.split(/[\r\n]+/).flatMap((line) => splitCodes(line));
  if (alone.some(({ ok }) => ok)) return null;
  const whole = splitCodes(text);
  return whole.some(({ ok }) => ok) ? whole : null;
}
