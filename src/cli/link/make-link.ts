import {
  asDraft,
  encodeAnswers,
  encodeScores,
  formatProblem,
  layoutOf,
  parseResponses,
  type Role,
  scoreResponses,
} from '#core';
import { cellsOf, guessSeparator } from '../bulk/line-head.ts';
import type { RoleFileOnDisk } from '../roles/read-role-files.ts';
import type { LinkOptions } from './link-options.ts';

/** A code, or the reason why there is none. */
export type LinkOutcome =
  | { readonly ok: true; readonly role: string; readonly code: string }
  | { readonly ok: false; readonly error: string; readonly problems?: readonly string[] };

type Input = Readonly<Record<string, unknown>>;

/** Columns and keys that aren't item ids. */
const ABOUT: ReadonlySet<string> = new Set(['name', 'date', 'version', 'role']);

/** Parses a line as an object; with a `head`, as a row of that table. */
export function readLinkInput(text: string, head: readonly string[] | null): Input | null {
  if (head === null) {
    try {
      const value: unknown = JSON.parse(text);
      return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value))
        : null;
    } catch {
      return null;
    }
  }
  const cells = cellsOf(text, guessSeparator(text));
  const entries = head.map((name, column) => [name, cells[column] ?? ''] as const);
  const about = entries.filter(([name, cell]) => ABOUT.has(name.toLowerCase()) && cell !== '');
  const answers = entries.filter(([name]) => !ABOUT.has(name.toLowerCase()));
  return {
    ...Object.fromEntries(about.map(([name, cell]) => [name.toLowerCase(), cell])),
    responses: Object.fromEntries(answers.map(([id, cell]) => [id, answerIn(cell)])),
  };
}

function answerIn(cell: string): string | number | null {
  if (cell === '' || cell === 'NA') return null;
  return /^\d+(?:\.0+)?$/.test(cell) ? Number(cell) : cell;
}

/** Encodes responses. Never throws, whatever the input. */
export function makeLink(
  input: Input | null,
  files: readonly RoleFileOnDisk[],
  options: LinkOptions,
): LinkOutcome {
  if (input === null) return { ok: false, error: 'not-json' };
  const slug = typeof input['role'] === 'string' ? input['role'] : options.role;
  if (slug === null) return { ok: false, error: 'no-role' };
  const role = findRole(slug, Number(input['version'] ?? options.version ?? NaN), files);
  if (typeof role === 'string') return { ok: false, error: role };
  const read = parseResponses(role.role, input['responses']);
  if (!read.ok)
    return { ok: false, error: 'invalid-responses', problems: read.error.map(formatProblem) };
  const text = (key: string) => (typeof input[key] === 'string' ? input[key] : null);
  const details = { name: text('name'), date: text('date') };
  const layout = layoutOf(role.role, role.hash);
  const code = options.scores
    ? encodeScores({ role: layout, result: scoreResponses(role.role, read.value), ...details })
    : encodeAnswers({ role: layout, responses: read.value, ...details });
  return { ok: true, role: role.role.id, code };
}

/** The requested version, or the newest; published ones are preferred. */
function findRole(
  slug: string,
  version: number,
  files: readonly RoleFileOnDisk[],
): { readonly role: Role; readonly hash?: string } | 'unknown-role' | 'version-unavailable' {
  const versions = files.filter((file) => file.slug === slug && file.role.ok);
  if (versions.length === 0) return 'unknown-role';
  const file = Number.isNaN(version)
    ? (versions.findLast(({ published }) => published) ?? versions.at(-1))
    : versions.find((each) => each.version === version);
  if (file?.role.ok !== true) return 'version-unavailable';
  // A draft can change, so its link uses the file hash.
  return file.published
    ? { role: file.role.value }
    : { role: asDraft(file.role.value, file.sha256), hash: file.sha256 };
}
