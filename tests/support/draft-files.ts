import { readFileSync } from 'node:fs';
import { beginBlank, type DraftFile, type DraftRecord, namesOf, openRoleFile } from '#core';

/** A published role as a file to edit. */
export function readDraftFile(path: string): DraftFile {
  const opened = openRoleFile(JSON.parse(readFileSync(`public/roles/${path}`, 'utf8')));
  if (opened === null) throw new Error(`${path} is no role file`);
  return opened.file;
}

export const dataEngineerFile: DraftFile = readDraftFile('data-engineer/1.json');

/** A blank role with three competencies. */
export const blankFile: DraftFile = beginBlank(
  'Baker',
  ['Dough work', 'Ovens', 'Service'],
  { slug: 'baker', number: 9 },
  '2026-11-29',
);

/** That role as an unedited draft. */
export const blankRecord: DraftRecord = {
  ...namesOf(blankFile),
  id: 'abcd',
  origin: { kind: 'blank', title: 'Baker', slug: 'baker', version: 1 },
  startedAt: 1,
  touchedAt: 1,
  revision: 1,
  file: blankFile,
  done: 0,
  base: null,
  seen: [],
  remarks: [],
};
