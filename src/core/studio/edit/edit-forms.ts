import type { FormId } from '../../role/role.ts';
import { FORM_IDS } from '../../role/schema/schema-parts.ts';
import type { DraftFile } from '../../role/open-role-file.ts';
import { minutesOf } from './arrange-items.ts';

/** The length that can be added after the role's longest; null if it has the longest of all. */
export function nextFormId(file: DraftFile): FormId | null {
  return formIdsAfterLast(file)[0] ?? null;
}

/** The length with this name, if it can be added after the role's longest. */
export function findNewForm(file: DraftFile, name: string): FormId | null {
  return formIdsAfterLast(file).find((id) => id === name.trim().toLowerCase()) ?? null;
}

/** The stage of the questions that a new longest form adds. */
export function nextStage(file: DraftFile): number {
  return Math.max(0, ...file.forms.map(({ stage }) => stage)) + 1;
}

/** Adds a length after the longest. Its minutes follow its questions. */
export function addForm(file: DraftFile, id: FormId): DraftFile {
  const stage = nextStage(file);
  const name = `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
  const form = { id, name, stage, minutes: minutesOf(file, stage) };
  return { ...file, forms: [...file.forms, form] };
}

/** Removes the longest form: the one before it asks its questions. A role keeps at least one. */
export function removeLastForm(file: DraftFile): DraftFile {
  const before = file.forms.at(-2);
  if (before === undefined) return file;
  const moved = <Item extends { readonly stage: number }>(item: Item): Item =>
    item.stage > before.stage ? { ...item, stage: before.stage } : item;
  return {
    ...file,
    forms: file.forms.slice(0, -1),
    indicators: file.indicators.map(moved),
    scenarios: file.scenarios.map(moved),
  };
}

function formIdsAfterLast(file: DraftFile): readonly FormId[] {
  const last = FORM_IDS.findIndex((id) => id === file.forms.at(-1)?.id);
  return FORM_IDS.slice(last + 1);
}
