import type { ResultToTabulate, Role } from '#core';
import type { exportResultWords } from '#i18n/export-result.ts';
import type { Picture } from './radar-svg.ts';

type Words = (typeof exportResultWords)['en'];

/** What the picture of a result shows, in words and numbers of the language in force. */
export function pictureOf(
  role: Role,
  { competencies, fit }: ResultToTabulate,
  owner: 'own' | 'shared',
  words: Words,
  locale: string,
  link: string | null,
): Picture {
  const points = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const band = role.bands.find(({ id }) => id === fit?.band)?.name ?? '';
  const subtitle =
    fit === null
      ? words.svg.noFit
      : words.svg.fit(
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
          ? words.svg.notAssessed(goal)
          : words.svg.line(
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
    legend: { you: words.svg[owner], role: words.svg.role, range: words.svg.range },
    note: words.svg.note,
    link,
  };
}

/** Whole points, unless rounding would lift a score onto the target that it misses. */
function below(score: number, target: number, points: Intl.NumberFormat): string {
  const crosses = score < target && Math.round(score) >= target;
  return crosses ? (Math.floor(score * 10) / 10).toFixed(1) : points.format(score);
}
