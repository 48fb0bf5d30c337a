import { readFileSync } from 'node:fs';
import { type Role, parseRoleText } from '#core';

/** The published AI Engineer role, version 1. */
export const aiEngineer: Role = read();

function read(): Role {
  const role = parseRoleText(readFileSync('public/roles/ai-engineer/1.json', 'utf8'));
  if (!role.ok) throw new Error(JSON.stringify(role.error));
  return role.value;
}
