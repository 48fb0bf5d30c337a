import { readFileSync } from 'node:fs';
import { parseRoleIndex, parseRoleText, type Role } from '#core';

/** Version 1 of the AI Engineer. Published versions never change. */
export const aiEngineer: Role = readVersion(1);

/** The current version of the AI Engineer, which new assessments use. */
export const currentAiEngineer: Role = readVersion(currentVersion());

/** Path of that version's file, from the site's root. */
export const CURRENT_ROLE_FILE = `/roles/ai-engineer/${currentAiEngineer.version}.json`;

/** The text of that file. */
export const CURRENT_ROLE_TEXT = readFileSync(`public${CURRENT_ROLE_FILE}`, 'utf8');

function readVersion(version: number): Role {
  const role = parseRoleText(readFileSync(`public/roles/ai-engineer/${version}.json`, 'utf8'));
  if (!role.ok) throw new Error(JSON.stringify(role.error));
  return role.value;
}

function currentVersion(): number {
  const index = parseRoleIndex(JSON.parse(readFileSync('public/roles/index.json', 'utf8')));
  if (!index.ok) throw new Error(JSON.stringify(index.error));
  const entry = index.value.roles.find(({ id }) => id === 'ai-engineer');
  if (entry === undefined) throw new Error('the catalogue has no AI Engineer');
  return entry.current;
}
