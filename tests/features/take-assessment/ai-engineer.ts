import { readFileSync } from 'node:fs';
import { type Role, parseRoleText } from '#core';

/** The real role, so that tests see what people see. */
export function readAiEngineer(): Role {
  const parsed = parseRoleText(readFileSync('public/roles/ai-engineer/1.json', 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}
