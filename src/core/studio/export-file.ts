import type { DraftFile } from '../role/open-role-file.ts';

/** The text of a role file, as the repository's files are written: the bytes that a lock names. */
export function writeRoleFile(file: DraftFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What the file is called in the folder of its role. */
export function roleFileName({ version }: Pick<DraftFile, 'version'>): string {
  return `${version}.json`;
}
