import type { DraftFile } from '../../role/open-role-file.ts';
import type { FormId } from '../../role/role.ts';
import { FORM_IDS } from '../../role/schema/schema-parts.ts';
import { findNewForm } from '../edit/edit-forms.ts';
import type { TableWords } from './table-words.ts';
import { foldName } from './tidy-text.ts';

/** Finds a competency by name or id, and returns its id. */
export function findCompetency(file: DraftFile, named: string): string | null {
  const wanted = foldName(named);
  const found = file.competencies.find(
    ({ id, name }) => foldName(name) === wanted || foldName(id) === wanted,
  );
  return found?.id ?? null;
}

/** Finds a length by name: returns its stage, or its id if the draft doesn't have it yet. */
export function findLength(
  file: DraftFile,
  named: string,
  { askedFrom }: TableWords,
): { readonly stage: number | null; readonly newForm: FormId | null } {
  const wanted = foldName(named);
  if (wanted === '') return { stage: null, newForm: null };
  const isNamed = (name: string) =>
    foldName(name) === wanted || foldName(askedFrom(name)) === wanted;
  const form = file.forms.find(
    ({ id, name, stage }) => isNamed(name) || isNamed(id) || String(stage) === wanted,
  );
  if (form !== undefined) return { stage: form.stage, newForm: null };
  return { stage: null, newForm: findNewForm(file, FORM_IDS.find(isNamed) ?? '') };
}
