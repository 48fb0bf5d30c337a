import { elementAt } from '../../element-at.ts';
import { OWN_PROFILE_ID } from '../../role/own-profile-id.ts';
import type { DraftFile } from '../../role/open-role-file.ts';
import { removeItems } from './edit-items.ts';
import { competencyId } from './make-id.ts';

type Points = Readonly<Record<string, number>>;

/** Default target of a new competency, in points. */
const DEFAULT_TARGET = 75;

/** Adds a competency, with a target in every profile. */
export function addCompetency(
  file: DraftFile,
  name: string,
  taken: ReadonlySet<string>,
): DraftFile {
  const id = competencyId(name, taken);
  return {
    ...file,
    competencies: [...file.competencies, { id, name, description: '' }],
    profiles: file.profiles.map((profile) => ({
      ...profile,
      targets: { ...profile.targets, [id]: DEFAULT_TARGET },
      ...(profile.weights !== undefined && {
        weights: { ...profile.weights, [id]: DEFAULT_TARGET },
      }),
    })),
  };
}

/** Removes a competency, its items, and every reference to either. */
export function removeCompetency(file: DraftFile, id: string): DraftFile {
  const items = [...file.indicators, ...file.scenarios]
    .filter(({ competency }) => competency === id)
    .map((item) => item.id);
  const rest = removeItems(file, items);
  return {
    ...rest,
    competencies: rest.competencies.filter((each) => each.id !== id),
    profiles: rest.profiles.map((profile) => ({
      ...profile,
      targets: omitKey(profile.targets, id),
      ...(profile.weights !== undefined && { weights: omitKey(profile.weights, id) }),
    })),
    progression: rest.progression.map((step) => ({
      ...step,
      competencies: step.competencies.filter((each) => each !== id),
    })),
  };
}

/** A profile's target and weight for a competency, in points. */
export function goalIn(
  file: DraftFile,
  competency: string,
  profileId: string = OWN_PROFILE_ID,
): { readonly target: number; readonly weight: number; readonly ownWeight: boolean } {
  const profile = file.profiles.find(({ id }) => id === profileId);
  const target = pointsOf(profile?.targets, competency);
  return profile?.weights === undefined
    ? { target, weight: target, ownWeight: false }
    : { target, weight: pointsOf(profile.weights, competency), ownWeight: true };
}

/** Sets the target of a competency in a profile. */
export function setTarget(
  file: DraftFile,
  competency: string,
  target: number,
  profileId: string = OWN_PROFILE_ID,
): DraftFile {
  return editProfile(file, profileId, (profile) => ({
    ...profile,
    targets: { ...profile.targets, [competency]: target },
  }));
}

/**
 * Sets the weight of a competency in a profile. If weights were the default (the targets), all
 * competencies get explicit weights with their current values.
 */
export function setWeight(
  file: DraftFile,
  competency: string,
  weight: number,
  profileId: string = OWN_PROFILE_ID,
): DraftFile {
  return editProfile(file, profileId, (profile) => ({
    ...profile,
    weights: { ...(profile.weights ?? profile.targets), [competency]: weight },
  }));
}

/** Resets the weights to the targets. */
export function weightsByTarget(file: DraftFile, profileId: string = OWN_PROFILE_ID): DraftFile {
  return editProfile(file, profileId, ({ weights: _own, ...profile }) => profile);
}

/** Share of role fit for each competency, 0 to 1; all are 0 if every weight is 0. */
export function sharesOf(file: DraftFile): ReadonlyMap<string, number> {
  const goals = file.competencies.map(({ id }) => ({ id, ...goalIn(file, id) }));
  const counted = goals.map(({ id, target, weight }) => ({ id, counts: target > 0 ? weight : 0 }));
  const sum = counted.reduce((total, { counts }) => total + counts, 0);
  return new Map(counted.map(({ id, counts }) => [id, sum === 0 ? 0 : counts / sum]));
}

/**
 * Role fit (0 to 1) of somebody with the same score in every competency: shows how demanding a
 * profile is. `points` from 0 to 100. Source: the formula of role fit (core/README).
 */
export function coverageAt(file: DraftFile, points: number): number {
  return [...sharesOf(file)].reduce(
    (sum, [id, share]) => sum + share * Math.min(1, points / Math.max(1, goalIn(file, id).target)),
    0,
  );
}

/** The middle of a level, in points; `cuts` are where levels 1 to 4 start. */
export function middleOfLevel(level: number, cuts: readonly number[]): number {
  const ends = [0, ...cuts, 100];
  return (elementAt(ends, level) + elementAt(ends, level + 1)) / 2;
}

type Profile = DraftFile['profiles'][number];

function editProfile(file: DraftFile, id: string, edit: (profile: Profile) => Profile): DraftFile {
  return {
    ...file,
    profiles: file.profiles.map((profile) => (profile.id === id ? edit(profile) : profile)),
  };
}

function pointsOf(points: Points | undefined, id: string): number {
  return points !== undefined && Object.hasOwn(points, id) ? (points[id] ?? 0) : 0;
}

function omitKey(points: Points, key: string): Points {
  return Object.fromEntries(Object.entries(points).filter(([each]) => each !== key));
}
