import { competencyName, levelName, type PlanStep, type Role } from '#core';

/** The role's texts for a step; null if this version doesn't have the behaviour. */
export type StepWords = {
  readonly title: string;
  readonly competency: string;
  readonly levelName: (level: number) => string;
  readonly anchor: (level: number) => string;
};

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

/** The learning resource of a step as a link; null for none, and for one that the role no longer has. */
export function resourceOfStep(
  role: Role,
  { resource }: Pick<PlanStep, 'resource'>,
): { readonly title: string; readonly url: string; readonly isOwn: boolean } | null {
  if (resource === null) return null;
  if (resource.kind === 'own') return { title: resource.url, url: resource.url, isOwn: true };
  const found = role.resources.find(({ id }) => id === resource.id);
  return found === undefined ? null : { title: found.title, url: found.url, isOwn: false };
}
