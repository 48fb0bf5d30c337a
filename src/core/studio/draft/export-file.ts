import type { DraftFile } from '../../role/open-role-file.ts';

/** Serialises a role file as in the repository, so that its bytes match the hash in the lock. */
export function writeRoleFile(file: DraftFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The file's name in the folder of its role. */
export function roleFileName({ version }: Pick<DraftFile, 'version'>): string {
  return `${version}.json`;
}
