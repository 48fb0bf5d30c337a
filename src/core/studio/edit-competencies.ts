import { elementAt } from '../element-at.ts';
import { OWN_PROFILE_ID } from '../role/own-profile-id.ts';
import type { DraftFile } from '../role/open-role-file.ts';
import { removeItems } from './edit-items.ts';
import { competencyId } from './make-id.ts';

type Points = Readonly<Record<string, number>>;

/** The level that a new competency asks for until somebody says otherwise, in points. */
const FIRST_TARGET = 75;

/** The file with one more axis, which every profile has a target for. */
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
      targets: { ...profile.targets, [id]: FIRST_TARGET },
      ...(profile.weights !== undefined && {
        weights: { ...profile.weights, [id]: FIRST_TARGET },
      }),
    })),
  };
}

/** The file without an axis, what was asked about it, and every mention of either. */
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
      targets: withoutKey(profile.targets, id),
      ...(profile.weights !== undefined && { weights: withoutKey(profile.weights, id) }),
    })),
    progression: rest.progression.map((step) => ({
      ...step,
      competencies: step.competencies.filter((each) => each !== id),
    })),
  };
}

/** What a profile asks for in a competency, and how much that counts; in points. */
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

/** The file with another target for a competency in a profile. */
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
 * The file with another weight for a competency in a profile. Where weights were the targets, all
 * competencies get weights of their own: the others' as they are.
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

/** The file with weights that follow the targets again. */
export function weightsByTarget(file: DraftFile, profileId: string = OWN_PROFILE_ID): DraftFile {
  return editProfile(file, profileId, ({ weights: _own, ...profile }) => profile);
}

/** Share of role fit that each competency makes up, in parts of 1; none counts where all weights are 0. */
export function sharesOf(file: DraftFile): ReadonlyMap<string, number> {
  const goals = file.competencies.map(({ id }) => ({ id, ...goalIn(file, id) }));
  const counted = goals.map(({ id, target, weight }) => ({ id, counts: target > 0 ? weight : 0 }));
  const sum = counted.reduce((total, { counts }) => total + counts, 0);
  return new Map(counted.map(({ id, counts }) => [id, sum === 0 ? 0 : counts / sum]));
}

/**
 * Role fit of somebody with the same score in every competency, in parts of 1: what a profile asks for, told
 * by what a level covers of it. `points` from 0 to 100. Source: the formula of role fit (core/README).
 */
export function coverageAt(file: DraftFile, points: number): number {
  return [...sharesOf(file)].reduce(
    (sum, [id, share]) => sum + share * Math.min(1, points / Math.max(1, goalIn(file, id).target)),
    0,
  );
}

/** The middle of a level, in points; `cuts` are where levels 1 to 4 begin. */
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

function withoutKey(points: Points, key: string): Points {
  return Object.fromEntries(Object.entries(points).filter(([each]) => each !== key));
}
