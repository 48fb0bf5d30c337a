import {
  competencyCuts,
  fitCuts,
  type ResultToTabulate,
  type Role,
  type TargetProfile,
} from '#core';
import type { Formatters } from '#i18n/formatters.ts';
import type { Picture } from './radar-svg.ts';
import type { Messages } from '#i18n/messages.ts';

type Texts = Messages['export-result'];

/** The contents of a result's picture, with texts and numbers in the current language. */
export function pictureOf(
  { role, profile }: { readonly role: Role; readonly profile: TargetProfile },
  { competencies, fit }: ResultToTabulate,
  owner: 'own' | 'shared',
  messages: Texts,
  formatters: Formatters,
  link: string | null,
): Picture {
  const bands = fitCuts(role.bands);
  const band = role.bands.find(({ id }) => id === fit?.band)?.name ?? '';
  const subtitle =
    fit === null
      ? messages.svg.noFit
      : messages.svg.fit(
          band,
          formatters.score(fit.score, bands),
          formatters.score(fit.range[0], bands),
          formatters.score(fit.range[1], bands),
        );
  const isOwn = profile.kind === 'own';
  const words = messages.svg.goal[isOwn ? 'own' : 'other'];
  const title = isOwn
    ? role.title
    : messages.titleAgainst(role.title, nameOfTargets(profile, messages));
  const axes = competencies.map(({ id, target, assessment }) => {
    const goal = formatters.tenths(target);
    const cuts = competencyCuts(role.model.cuts, target);
    const [low, high] = assessment?.range ?? [null, null];
    const figures =
      assessment === null
        ? words.notAssessed(goal)
        : words.line(
            formatters.score(assessment.score, cuts),
            formatters.score(assessment.range[0], cuts),
            formatters.score(assessment.range[1], cuts),
            goal,
          );
    return {
      name: role.competencies.find((each) => each.id === id)?.name ?? id,
      value: assessment?.score ?? null,
      low,
      high,
      target,
      words: figures,
      figure: assessment === null ? '–' : formatters.score(assessment.score, cuts),
    };
  });
  return {
    name: messages.svg.name(title, subtitle),
    description: messages.svg.description(axes),
    title,
    subtitle,
    axes,
    cuts: role.model.cuts,
    rings: messages.svg.rings(formatters.shortList(role.levels.map(({ name }) => name))),
    legend: {
      you: messages.svg[owner],
      role: isOwn ? messages.svg.role : nameOfTargets(profile, messages),
      range: messages.svg.range,
    },
    note: messages.svg.note,
    link,
  };
}

/** The name of the targets that a result is compared with, as files show it. */
export function nameOfTargets({ title }: TargetProfile, messages: Texts): string {
  return title ?? messages.ownTargets;
}
