import { OWN_PROFILE_ID } from '../role/own-profile-id.ts';
import { memoize } from '../memoize.ts';

/** Points (0 to 100) or weights by competency id. */
export type ByCompetency = Readonly<Record<string, number>>;

/** What a result is compared with: targets in points, weights relative to each other. */
export type TargetProfile = {
  /** `own`: the role's own; `step`: another step of its ladder; `bar`: targets from a URL. */
  readonly kind: 'own' | 'step' | 'bar';
  /** Its id in the role file; null for a bar. */
  readonly id: string | null;
  /** Its title in the role file; for a bar its sanitised name, or null. */
  readonly title: string | null;
  readonly targets: ByCompetency;
  readonly weights: ByCompetency;
};

/** The parts of a role that profiles need. Every `Role` and every `ScoringRole` is one. */
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

/**
 * The role's ladder in file order, lowest step first. Memoised: the same role gives the same
 * objects.
 */
export const listProfiles = memoize(({ profiles }: Pick<ProfiledRole, 'profiles'>) =>
  profiles.map(({ id, title, targets, weights }): TargetProfile => ({
    kind: id === OWN_PROFILE_ID ? 'own' : 'step',
    id,
    title,
    targets,
    weights,
  })),
) as (role: Pick<ProfiledRole, 'profiles'>) => readonly TargetProfile[];

/** The role's own profile. Throws when the role has none, which the parser never allows. */
export function ownProfile(role: Pick<ProfiledRole, 'profiles'>): TargetProfile {
  const own = listProfiles(role).find(({ kind }) => kind === 'own');
  if (own === undefined) throw new Error('a role without a profile of its own');
  return own;
}

/**
 * Replaces the targets and weights of a role's competencies by those of a profile. Scoring,
 * drawing, comparing and exporting the returned role then use that profile, while scores stay the
 * same. Returns the role itself if it already has the profile; the same arguments give the same
 * object.
 */
export function holdAgainst<Held extends ProfiledRole>(role: Held, profile: TargetProfile): Held {
  if (isHeldAgainst(role, profile)) return role;
  // The cache loses the exact type of the role, which is passed through unchanged.
  return withProfile(role)(profile) as Held;
}

const withProfile = memoize((role: ProfiledRole) =>
  memoize((profile: TargetProfile): ProfiledRole => ({
    ...role,
    competencies: role.competencies.map((competency) => ({
      ...competency,
      ...goalOf(profile, competency.id),
    })),
  })),
);

/** Whether a role's competencies have exactly this profile's targets and weights. */
export function isHeldAgainst(
  { competencies }: Pick<ProfiledRole, 'competencies'>,
  profile: Pick<TargetProfile, 'targets' | 'weights'>,
): boolean {
  return competencies.every(({ id, target, weight }) => {
    const goal = goalOf(profile, id);
    return goal.target === target && goal.weight === weight;
  });
}

/** A profile's target for one competency; 0 if it has none. */
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
