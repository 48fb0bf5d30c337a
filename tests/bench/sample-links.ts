import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  encodeAnswers,
  type Item,
  layoutOf,
  listItems,
  parseRoleIndexText,
  parseRoleText,
  type Response,
  type Role,
  scoreResponses,
  fitCuts,
} from '#core';
import { formattersIn } from '#i18n/formatters.ts';
import type { ResultLink } from './measure-result.ts';

/**
 * The role that a built site serves, in this version; without one, in that which new assessments
 * begin with.
 */
export function roleOf(dist: string, version?: number): Role {
  const read = (file: string) => readFileSync(join(dist, 'roles', file), 'utf8');
  const index = parseRoleIndexText(read('index.json'));
  if (!index.ok) throw new Error(`${dist}: ${JSON.stringify(index.error)}`);
  const entry = index.value.roles.find(({ id }) => id === 'ai-engineer');
  const role = parseRoleText(read(`ai-engineer/${version ?? entry?.current}.json`));
  if (!role.ok) throw new Error(`${dist}: ${JSON.stringify(role.error)}`);
  return role.value;
}

/** A result link for the role's shortest form, answered throughout; each seed answers differently. */
export function resultLink(role: Role, seed = 0): ResultLink {
  // The seed's own digits: no two of 65,536 seeds answer alike.
  const answer = (item: Item, index: number): Response => {
    const choice = (index + Math.floor(seed / 4 ** (index % 8))) % 4;
    return item.kind === 'rating' ? choice + 1 : choice;
  };
  const responses = new Map(
    listItems(role, role.forms[0]).map((item, index) => [item.id, answer(item, index)] as const),
  );
  const { fit } = scoreResponses(role, responses);
  if (fit === null) throw new Error('every answer given and no fit');
  return {
    path: `/r/${role.id}/#${encodeAnswers({ role: layoutOf(role), responses })}`,
    fit: formattersIn('en').score(fit.score, fitCuts(role.bands)),
  };
}
