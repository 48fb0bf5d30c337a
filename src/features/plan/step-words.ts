import { competencyName, levelName, type PlanStep, type Role } from '#core';

/** What a step of a plan is about, in the words of the role; null where this version has no such behaviour. */
export type StepWords = {
  readonly title: string;
  readonly competency: string;
  readonly levelName: (level: number) => string;
  readonly anchor: (level: number) => string;
};

/** The role's words for a step. */
export function wordsOfStep(role: Role, id: string): StepWords | null {
  const indicator = role.indicators.find((each) => each.id === id);
  if (indicator === undefined) return null;
  return {
    title: indicator.title,
    competency: competencyName(role, indicator.competency),
    levelName: (level) => levelName(role, level),
    anchor: (level) => indicator.anchors[level] ?? '',
  };
}

/** Where a step is to be learned, as a link; null for nowhere, and for a resource that the role hasn't any more. */
export function resourceOfStep(
  role: Role,
  { resource }: Pick<PlanStep, 'resource'>,
): { readonly title: string; readonly url: string; readonly isOwn: boolean } | null {
  if (resource === null) return null;
  if (resource.kind === 'own') return { title: resource.url, url: resource.url, isOwn: true };
  const found = role.resources.find(({ id }) => id === resource.id);
  return found === undefined ? null : { title: found.title, url: found.url, isOwn: false };
}
