import { type Path, type Problem, describeValue } from '../../problem.ts';
import { BAND_IDS } from '../schema/schema-parts.ts';
import type { Role } from '../role.ts';

/** Checks values that depend on their order: bands, cuts, offsets. */
export function checkScales(role: Role): readonly Problem[] {
  const { tierOffsets, difficultyOffsets, cuts } = role.model;
  const { foundational, core, advanced } = tierOffsets;
  const { easy, medium, hard } = difficultyOffsets;
  return [
    ...checkBands(role),
    ...checkRising(['model', 'cuts'], [...cuts.entries()], 'more than'),
    ...checkRising(
      ['model', 'tierOffsets'],
      Object.entries({ foundational, core, advanced }),
      'at least',
    ),
    ...checkRising(
      ['model', 'difficultyOffsets'],
      Object.entries({ easy, medium, hard }),
      'at least',
    ),
    ...checkEvidence(role),
  ];
}

function checkBands(role: Role): readonly Problem[] {
  return role.bands.flatMap((band, index) => {
    const problems: Problem[] = [];
    const disagree = (key: string, expected: string, got: string) =>
      problems.push({ code: 'disagrees', path: ['bands', index, key], expected, got });
    if (band.id !== BAND_IDS[index]) {
      disagree('id', `${describeValue(BAND_IDS[index])}, best first`, describeValue(band.id));
    }
    const above = role.bands[index - 1];
    if (above !== undefined && band.from >= above.from) {
      disagree('from', `less than the ${above.from} of the band above`, `${band.from}`);
    }
    if (index === role.bands.length - 1 && band.from !== 0) {
      disagree('from', '0, so that every fit has a band', `${band.from}`);
    }
    return problems;
  });
}

/** Shared by all values that must increase: cuts, offsets, percentiles. */
export function checkRising(
  path: Path,
  steps: readonly (readonly [key: string | number, value: number])[],
  than: 'more than' | 'at least',
): readonly Problem[] {
  return steps.flatMap(([key, value], index): readonly Problem[] => {
    const before = steps[index - 1];
    if (before === undefined) return [];
    const isRising = than === 'more than' ? value > before[1] : value >= before[1];
    if (isRising) return [];
    const expected = `${than} the ${before[1]} before`;
    return [{ code: 'disagrees', path: [...path, key], expected, got: `${value}` }];
  });
}

function checkEvidence(role: Role): readonly Problem[] {
  const rated = new Set(role.indicators.map(({ competency }) => competency));
  return role.competencies.flatMap(({ id }, index): readonly Problem[] =>
    rated.has(id)
      ? []
      : [
          {
            code: 'disagrees',
            path: ['competencies', index],
            expected: 'at least one behaviour of this competency',
            got: 'none',
          },
        ],
  );
}
