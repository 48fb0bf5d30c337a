import { readFileSync } from 'node:fs';
import { beginBlank, type DraftFile, openRoleFile } from '#core';

/** A published role as a file to edit. */
export function readDraftFile(path: string): DraftFile {
  const opened = openRoleFile(JSON.parse(readFileSync(`public/roles/${path}`, 'utf8')));
  if (opened === null) throw new Error(`${path} is no role file`);
  return opened.file;
}

export const dataEngineerFile: DraftFile = readDraftFile('data-engineer/1.json');

/** A role to write, with three axes. */
export const blankFile: DraftFile = beginBlank(
  'Baker',
  ['Dough work', 'Ovens', 'Service'],
  { slug: 'baker', number: 9 },
  '2026-11-29',
);
