import { elementAt } from '../../element-at.ts';
import { type Path, type Problem, describeValue, formatPath } from '../../problem.ts';
import { OWN_PROFILE_ID } from '../own-profile-id.ts';
import type { Role, RoleProfile } from '../role.ts';

/**
 * Every profile needs a target (and, if it has weights, a weight) for exactly the role's
 * competencies. Ids must be unique, exactly one profile is the role's own, and steps of the
 * progression must refer to existing profiles.
 */
export function checkProfiles(role: Role): readonly Problem[] {
  return [
    ...checkOwn(role),
    ...checkUnique(
      role.profiles.map(({ id }, at) => ({ id, path: ['profiles', at, 'id'] })),
      'an id that no other profile has',
    ),
    ...role.profiles.flatMap((profile, at) => checkFigures(role, profile, ['profiles', at])),
    ...checkProgression(role),
  ];
}

function checkOwn({ profiles }: Role): readonly Problem[] {
  if (profiles.some(({ id }) => id === OWN_PROFILE_ID)) return [];
  return [
    {
      code: 'disagrees',
      path: ['profiles'],
      expected: `one profile with the id "${OWN_PROFILE_ID}", which is the role’s own`,
      got: `only ${profiles.map(({ id }) => describeValue(id)).join(', ')}`,
    },
  ];
}

function checkUnique(
  ids: readonly { readonly id: string; readonly path: Path }[],
  expected: string,
): readonly Problem[] {
  return ids.flatMap(({ id, path }, index): readonly Problem[] => {
    const first = ids.findIndex((other) => other.id === id);
    if (first === index) return [];
    const at = formatPath(elementAt(ids, first).path);
    return [{ code: 'duplicate', path, expected, got: `${describeValue(id)}, as ${at} has it` }];
  });
}

function checkFigures(role: Role, profile: RoleProfile, place: Path): readonly Problem[] {
  const ids = role.competencies.map(({ id }) => id);
  const fields = profile.weights === profile.targets ? ['targets'] : ['targets', 'weights'];
  const figures = fields.flatMap((field) => {
    const points = field === 'targets' ? profile.targets : profile.weights;
    const path = [...place, field];
    return [
      ...ids
        .filter((id) => !Object.hasOwn(points, id))
        .map((id): Problem => {
          const expected = 'a number from 0 to 100';
          return { code: 'missing', path: [...path, id], expected, got: 'nothing' };
        }),
      ...Object.keys(points)
        .filter((id) => !ids.includes(id))
        .map((id): Problem => {
          const expected = 'the id of a competency of this role';
          const got = describeValue(id);
          return { code: 'unknown-reference', path: [...path, id], expected, got };
        }),
    ];
  });
  return figures.length > 0 ? figures : checkWeights(profile, place);
}

function checkWeights({ weights }: RoleProfile, path: Path): readonly Problem[] {
  if (Object.values(weights).some((weight) => weight > 0)) return [];
  const expected = 'a weight above 0 somewhere, or role fit means nothing';
  return [{ code: 'disagrees', path, expected, got: 'only weights of 0' }];
}

function checkProgression({ profiles, progression }: Role): readonly Problem[] {
  const steps = progression.flatMap(({ profile }, at) =>
    profile === undefined ? [] : [{ id: profile, path: ['progression', at, 'profile'] }],
  );
  const unknown = steps
    .filter(({ id }) => !profiles.some((profile) => profile.id === id))
    .map(({ id, path }): Problem => {
      const expected = 'the id of a profile of this role';
      return { code: 'unknown-reference', path, expected, got: describeValue(id) };
    });
  return [...unknown, ...checkUnique(steps, 'a profile that no other step has')];
}
