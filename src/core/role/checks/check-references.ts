import { type Path, type Problem, describeValue } from '../../problem.ts';
import type { Role } from '../role.ts';

/** A list of ids somewhere in the role, and the kind of thing they refer to. */
type Reference = {
  readonly kind: 'competency' | 'indicator' | 'resource';
  readonly ids: readonly string[];
  readonly path: Path;
};

/** Every reference must resolve, and no list may refer to the same thing twice. */
export function checkReferences(role: Role): readonly Problem[] {
  const known = {
    competency: idsOf(role.competencies),
    indicator: idsOf(role.indicators),
    resource: idsOf(role.resources),
  };
  return [
    ...checkSingle(role, known.competency),
    ...listReferences(role).flatMap((reference) => checkList(reference, known[reference.kind])),
  ];
}

function idsOf(values: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(values.map(({ id }) => id));
}

function checkSingle(role: Role, known: ReadonlySet<string>): readonly Problem[] {
  const checkIn = (list: 'indicators' | 'scenarios'): readonly Problem[] =>
    role[list].flatMap(({ competency }, index) =>
      known.has(competency) ? [] : [unknown('competency', competency, [list, index, 'competency'])],
    );
  return [...checkIn('indicators'), ...checkIn('scenarios')];
}

function listReferences(role: Role): readonly Reference[] {
  const indicators = (
    list: string,
    values: readonly { readonly indicators: readonly string[] }[],
  ) =>
    values.map(({ indicators: ids }, index): Reference => ({
      kind: 'indicator',
      ids,
      path: [list, index, 'indicators'],
    }));
  return [
    ...indicators('dayInTheLife', role.dayInTheLife),
    ...role.indicators.map(({ resources: ids }, index): Reference => ({
      kind: 'resource',
      ids,
      path: ['indicators', index, 'resources'],
    })),
    ...indicators('scenarios', role.scenarios),
    ...indicators('tools', role.tools.groups).map((reference) => ({
      ...reference,
      path: ['tools', 'groups', ...reference.path.slice(1)],
    })),
    ...role.progression.map(({ competencies: ids }, index): Reference => ({
      kind: 'competency',
      ids,
      path: ['progression', index, 'competencies'],
    })),
    ...indicators('progression', role.progression),
  ];
}

function checkList(reference: Reference, known: ReadonlySet<string>): readonly Problem[] {
  return reference.ids.flatMap((id, index): readonly Problem[] => {
    const path = [...reference.path, index];
    if (!known.has(id)) return [unknown(reference.kind, id, path)];
    if (reference.ids.indexOf(id) === index) return [];
    const expected = `each ${reference.kind} once`;
    return [{ code: 'duplicate', path, expected, got: `${describeValue(id)} again` }];
  });
}

function unknown(kind: Reference['kind'], id: string, path: Path): Problem {
  const expected = `the id of ${kind === 'indicator' ? 'an' : 'a'} ${kind} of this role`;
  return { code: 'unknown-reference', path, expected, got: describeValue(id) };
}
