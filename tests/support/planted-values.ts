import { bandOf, competencyCuts, levelOf, type RoleResult, scoreResponses, statusOf } from '#core';
import { aiEngineer as role } from './ai-engineer.ts';
import { TYPICAL_ANSWERS } from './typical-answers.ts';

const scored = scoreResponses(role, TYPICAL_ANSWERS);
const [first] = scored.competencies;
if (first === undefined || scored.fit === null) throw new Error('nothing was scored');

/** The target of the competency that gets planted values. */
export const PLANTED_TARGET = first.target;

/** The scored result with this value as the first competency's score, the upper end of its range, and the fit. */
export function plant(value: number): RoleResult {
  const judged = {
    score: value,
    range: [value / 2, value] as const,
    level: levelOf(value, role.model.cuts),
    status: statusOf(value, value, PLANTED_TARGET),
  };
  return {
    ...scored,
    competencies: scored.competencies.map((one) =>
      one.id === first?.id && one.assessment !== null
        ? { ...one, assessment: { ...one.assessment, ...judged } }
        : one,
    ),
    fit: scored.fit && {
      ...scored.fit,
      score: value,
      range: [value / 2, value],
      band: bandOf(value, role.bands),
    },
  };
}

const CUTS = [
  ...new Set([
    ...competencyCuts(role.model.cuts, PLANTED_TARGET),
    ...role.bands.map(({ from }) => from),
  ]),
].filter((cut) => cut > 1);
const BELOW = [0.001, 0.01, 0.04, 0.4, 0.49];
/** Every cut of levels, target and bands, and values just below it. */
export const PLANTED = CUTS.flatMap((cut) => [cut, ...BELOW.map((less) => cut - less)]);
