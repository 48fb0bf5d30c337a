import type { Path } from '../../problem.ts';
import type { RoleFile1 } from './role-schema-1.ts';
import { OWN_PROFILE_ID } from '../own-profile-id.ts';
import type { RoleFile } from './role-schema-2.ts';

/**
 * Converts a file of schema version 1 to version 2: its targets and weights become its only
 * profile, items get no bank name, and a salary row's kind is derived from its source.
 */
export function upgradeRole1(file: RoleFile1): RoleFile {
  const { competencies, salary, ...same } = file;
  return {
    ...same,
    schemaVersion: 2,
    competencies: competencies.map(({ id, name, description }) => ({ id, name, description })),
    profiles: [
      {
        id: OWN_PROFILE_ID,
        title: file.title,
        targets: Object.fromEntries(competencies.map(({ id, target }) => [id, target])),
        weights: Object.fromEntries(
          competencies.map(({ id, target, weight = target }) => [id, weight]),
        ),
        change: file.progression[ownStep(file)]?.change ?? file.summary,
        basis: file.basedOn,
      },
    ],
    salary: {
      ...salary,
      rows: salary.rows.map((row) => ({ ...row, kind: kindOf(row), per: perOf(row) })),
    },
  };
}

/** The index in the progression of the step that is the role itself; -1 without one. */
function ownStep({ title, progression }: RoleFile1): number {
  return progression.findIndex((step) => step.title === title);
}

type SalaryRow = RoleFile1['salary']['rows'][number];

function kindOf({ source, label, caveat = '' }: SalaryRow): 'official' | 'advertised' | 'survey' {
  const description = [source, label, caveat].join(' ');
  if (/\badvert|\bsalary index\b|\bjob ads?\b|\bvacanc|\bpostings?\b/i.test(description)) {
    return 'advertised';
  }
  return /\bbureau\b|\bstatisti|\bcensus\b|\bgovernment\b|\bministry\b|\bnational\b|\beurostat\b|\bOEWS\b/i.test(
    description,
  )
    ? 'official'
    : 'survey';
}

/** Pay per day counts as pay per hour: the distinction that matters is from pay per year. */
function perOf({ label, period, source, why = '', caveat = '' }: SalaryRow): 'year' | 'hour' {
  const description = [label, period, source, why, caveat].join(' ');
  return HOURLY.test(description) ? 'hour' : 'year';
}

const HOURLY = /hour|stunde|heure|hora|\buur|per day|daily|\/\s?h\b/i;

/** Translates a path in version 2 to the path in the original version 1 file. */
export function pathInRole1(path: Path, file: RoleFile1): Path {
  if (path[0] !== 'profiles') return path;
  const { competencies } = file;
  if (path[2] === 'title') return ['title'];
  if (path[2] === 'basis') return ['basedOn'];
  if (path[2] === 'change')
    return ownStep(file) < 0 ? ['summary'] : ['progression', ownStep(file), 'change'];
  const field = { targets: 'target', weights: 'weight' }[String(path[2])];
  const at = competencies.findIndex(({ id }) => id === path[3]);
  return field === undefined || at === -1 ? ['competencies'] : ['competencies', at, field];
}
