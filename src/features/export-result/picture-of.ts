import type { ResultToTabulate, Role } from '#core';
import type { Picture } from './radar-svg.ts';
import type { Messages } from '#i18n/messages.ts';

type Texts = Messages['export-result'];

/** What the picture of a result shows, in words and numbers of the language in force. */
export function pictureOf(
  role: Role,
  { competencies, fit }: ResultToTabulate,
  owner: 'own' | 'shared',
  messages: Texts,
  locale: string,
  link: string | null,
): Picture {
  const points = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const band = role.bands.find(({ id }) => id === fit?.band)?.name ?? '';
  const subtitle =
    fit === null
      ? messages.svg.noFit
      : messages.svg.fit(
          band,
          points.format(fit.score),
          points.format(fit.range[0]),
          points.format(fit.range[1]),
        );
  return {
    title: role.title,
    subtitle,
    axes: competencies.map(({ id, target, assessment }) => {
      const goal = points.format(target);
      const [low, high] = assessment?.range ?? [null, null];
      const figures =
        assessment === null
          ? messages.svg.notAssessed(goal)
          : messages.svg.line(
              below(assessment.score, target, points),
              points.format(assessment.range[0]),
              below(assessment.range[1], target, points),
              goal,
            );
      return {
        name: role.competencies.find((each) => each.id === id)?.name ?? id,
        value: assessment?.score ?? null,
        low,
        high,
        target,
        words: figures,
      };
    }),
    scale: { names: role.levels.map(({ name }) => name), cuts: role.model.cuts },
    legend: { you: messages.svg[owner], role: messages.svg.role, range: messages.svg.range },
    note: messages.svg.note,
    link,
  };
}

/** Whole points, unless rounding would lift a score onto the target that it misses. */
function below(score: number, target: number, points: Intl.NumberFormat): string {
  const crosses = score < target && Math.round(score) >= target;
  return crosses ? (Math.floor(score * 10) / 10).toFixed(1) : points.format(score);
}
