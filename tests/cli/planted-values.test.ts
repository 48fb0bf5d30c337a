import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { competencyCuts, encodeScores, fitCuts, layoutOf, showPoints } from '#core';
import { aiEngineer as role } from '#tests/support/ai-engineer.ts';
import { plant, PLANTED, PLANTED_TARGET } from '#tests/support/planted-values.ts';
import { runResult } from '#tests/support/run-result.ts';

const codes = PLANTED.map((value) =>
  encodeScores({ role: layoutOf(role), result: plant(value) }),
).join('\n');

/** The figures of one result, from any output format. */
type Reading = {
  readonly score: number;
  readonly level: number;
  readonly status: string;
  readonly fit: number;
  readonly band: string;
};

/** The figures of each planted value on page, pictures, files and events. */
const expected = PLANTED.map((value): Reading => {
  const { competencies, fit } = plant(value);
  const assessment = competencies[0]?.assessment;
  return {
    score: showPoints(value, competencyCuts(role.model.cuts, PLANTED_TARGET)),
    level: assessment?.level ?? NaN,
    status: assessment?.status ?? '',
    fit: showPoints(value, fitCuts(role.bands)),
    band: fit?.band ?? '',
  };
});

/** Figures as displayed: whole, on the same side of every cut as the exact ones. */
const shown = ({ score, fit, ...words }: Reading): Reading => ({
  ...words,
  score: showPoints(score, competencyCuts(role.model.cuts, PLANTED_TARGET)),
  fit: showPoints(fit, fitCuts(role.bands)),
});

const [id = ''] = role.competencies.map((competency) => competency.id);

describe('values just below a cut, on the command line', () => {
  it('read in JSON lines as they do everywhere else', async () => {
    const { printed, exitCode } = await runResult(['-'], codes);
    const lines = printed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { competencies: Record<string, Reading>; fit: Reading });
    expect(exitCode).toBe(0);
    expect(
      lines.map(({ competencies, fit }) =>
        shown({ ...(competencies[id] as Reading), fit: fit.score, band: fit.band }),
      ),
    ).toMatchObject(expected);
  });

  it('read in CSV as they do everywhere else', async () => {
    const { printed } = await runResult(['--format', 'csv', '-'], codes);
    const { data } = Papa.parse<Record<string, string>>(printed.replace(/^\uFEFF/, ''), {
      header: true,
      skipEmptyLines: true,
    });
    expect(
      data.map((row) =>
        shown({
          score: Number(row[`${id}_score`]),
          level: Number(row[`${id}_level`]),
          status: row[`${id}_status`] ?? '',
          fit: Number(row['fit_score']),
          band: row['fit_band'] ?? '',
        }),
      ),
    ).toEqual(expected);
  });
});
