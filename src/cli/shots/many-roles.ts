import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Fault } from '../server/static-server.ts';

const CATEGORIES = ['Data & AI', 'Platform', 'Product', 'Security'];
const TITLES = [
  'AI Engineer',
  'Data Engineer',
  'Site Reliability Engineer',
  'Machine Learning Researcher',
  'Frontend Engineer',
  'Backend Engineer',
  'Security Engineer',
  'Engineering Manager',
  'Mobile Engineer',
  'Analytics Engineer',
  'Developer Advocate',
  'Solutions Architect',
  'Quality Engineer',
  'Database Administrator',
  'Embedded Systems Engineer',
  'Product Designer',
  'Technical Writer',
  'Support Engineer',
  'Graphics Engineer',
  'Compiler Engineer',
];

type Entry = { readonly id: string; readonly competencies: readonly { readonly target: number }[] };

/** An index with many roles in place of the site's own; undefined for other paths. */
export function manyRoles(path: string, count: number): Fault | undefined {
  if (path !== '/roles/index.json') return undefined;
  const file = resolve('public/roles/index.json');
  const index = JSON.parse(readFileSync(file, 'utf8')) as { readonly roles: readonly Entry[] };
  const [first] = index.roles;
  if (first === undefined) throw new Error('the site has no role');
  const roles = TITLES.slice(0, count).map((title, index) => ({
    ...first,
    id: index === 0 ? first.id : title.toLowerCase().replaceAll(' ', '-'),
    number: index + 1,
    title,
    category: CATEGORIES[index % CATEGORIES.length],
    competencies: first.competencies.map((competency, axis) => ({
      ...competency,
      target: 45 + ((index * 17 + axis * 23) % 50),
    })),
  }));
  return { type: 'application/json', body: JSON.stringify({ ...index, roles }) };
}
