import { OWN_PROFILE_ID } from '../role/own-profile-id.ts';
import { memoize } from '../scoring/memoize.ts';

/** Points (0 to 100) or weights by competency id. */
export type ByCompetency = Readonly<Record<string, number>>;

/** What a result is held against: targets in points, weights relative to each other. */
export type TargetProfile = {
  /** `own`: the role's own; `step`: another one of its ladder; `bar`: targets that came with the address. */
  readonly kind: 'own' | 'step' | 'bar';
  /** Its id in the role file; null for a bar. */
  readonly id: string | null;
  /** Its title in the role file; for a bar the name that came with it, clean, or null. */
  readonly title: string | null;
  readonly targets: ByCompetency;
  readonly weights: ByCompetency;
};

/** A role as far as its profiles go. Every `Role` and every `ScoringRole` is one. */
export type ProfiledRole = {
  readonly competencies: readonly {
    readonly id: string;
    readonly target: number;
    readonly weight: number;
  }[];
  /** The ladder, lowest step first; the one with the id `role` is the role's own. */
  readonly profiles: readonly {
    readonly id: string;
    readonly title: string;
    readonly targets: ByCompetency;
    readonly weights: ByCompetency;
  }[];
};

/** The role's ladder in the file's order, lowest step first; the same objects for the same role. */
export const listProfiles = memoize(({ profiles }: Pick<ProfiledRole, 'profiles'>) =>
  profiles.map(({ id, title, targets, weights }): TargetProfile => ({
    kind: id === OWN_PROFILE_ID ? 'own' : 'step',
    id,
    title,
    targets,
    weights,
  })),
) as (role: Pick<ProfiledRole, 'profiles'>) => readonly TargetProfile[];

/** The role's own profile. Throws for a role that has none, which the parser lets nobody have. */
export function ownProfile(role: Pick<ProfiledRole, 'profiles'>): TargetProfile {
  const own = listProfiles(role).find(({ kind }) => kind === 'own');
  if (own === undefined) throw new Error('a role without a profile of its own');
  return own;
}

/**
 * The role with another profile's targets and weights on its competencies: scored, drawn, compared
 * and exported with it, everything is held against that profile, while scores stay what they are.
 * The role itself for the profile that it has already, and the same object for the same two.
 */
export function holdAgainst<Held extends ProfiledRole>(role: Held, profile: TargetProfile): Held {
  if (isHeldAgainst(role, profile)) return role;
  // The cache forgets the exact type of the role, which goes in and comes out unchanged.
  return heldRoles(role)(profile) as Held;
}

const heldRoles = memoize((role: ProfiledRole) =>
  memoize((profile: TargetProfile): ProfiledRole => ({
    ...role,
    competencies: role.competencies.map((competency) => ({
      ...competency,
      ...goalOf(profile, competency.id),
    })),
  })),
);

/** Whether a role's competencies carry exactly this profile's targets and weights. */
export function isHeldAgainst(
  { competencies }: Pick<ProfiledRole, 'competencies'>,
  profile: Pick<TargetProfile, 'targets' | 'weights'>,
): boolean {
  return competencies.every(({ id, target, weight }) => {
    const goal = goalOf(profile, id);
    return goal.target === target && goal.weight === weight;
  });
}

/** What a profile asks of one competency; 0 where it says nothing. */
export function goalOf(
  { targets, weights }: Pick<TargetProfile, 'targets' | 'weights'>,
  id: string,
): { readonly target: number; readonly weight: number } {
  return { target: pointsOf(targets, id), weight: pointsOf(weights, id) };
}

function pointsOf(points: ByCompetency, id: string): number {
  const own = Object.hasOwn(points, id) ? points[id] : undefined;
  return own ?? 0;
}
