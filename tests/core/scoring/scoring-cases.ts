import * as v from 'valibot';
import type { Response, Role, ScoringRole } from '#core';
import { realRole } from '#tests/support/role-file.ts';
import { readGoldenCorpus } from '#tests/golden/golden-corpus.ts';

/** The published role that all golden cases are scored with. */
export const role: Role = realRole();

const number = v.number();
const chances = v.record(v.string(), v.array(number));
const assessed = v.object({
  assessed: v.literal(true),
  n_self: number,
  n_scenario: number,
  self: v.nullable(number),
  scenario: v.nullable(number),
  scenario_credit: v.optional(number),
  score: number,
  sd: number,
  lo80: number,
  hi80: number,
  level: number,
  level_probs: v.array(number),
  p_meets_target: number,
  gap: number,
  status: v.string(),
  weighted_gap: number,
});
const caseSchema = v.object({
  id: v.string(),
  answers: v.record(v.string(), v.nullable(v.union([number, v.literal('idk')]))),
  ms: v.nullable(v.record(v.string(), number)),
  result: v.object({
    competencies: v.record(
      v.string(),
      v.variant('assessed', [assessed, v.object({ assessed: v.literal(false) })]),
    ),
    fit: v.object({
      fit: number,
      sd: number,
      lo80: number,
      hi80: number,
      assessed: number,
      band: v.string(),
    }),
    calibration: v.object({
      n: number,
      available: v.boolean(),
      expected: v.optional(number),
      observed: v.optional(number),
      sd: v.optional(number),
      z: v.optional(number),
      label: v.optional(v.string()),
      discount_levels: number,
      p_no_shift: number,
    }),
    gap_order: v.array(v.string()),
    recommendations: v.array(
      v.object({
        indicator: v.string(),
        need: number,
        level: number,
        rated: v.nullable(number),
        missed_scenario: v.boolean(),
      }),
    ),
    quality: v.object({ flags: v.array(v.string()) }),
  }),
});

/** The worked examples, with their hashes from the lock. */
export const corpus = readGoldenCorpus('scoring/v1.jsonl');
const [first, ...rest] = corpus.lines.map((line): unknown => JSON.parse(line));

/** E01: probabilities of every credit, by `item@theta=place`. */
export const unitCurves = v.parse(v.object({ values: chances }), first).values;

/** E02 and up: answers as credits (null is skipped) with every resulting number. */
export const goldenCases = rest.map((line) => {
  const one = v.parse(caseSchema, line);
  return { ...one, responses: fromCredits(one.answers) };
});

/** Converts credits to responses (option indexes): the first option with that credit. */
export function fromCredits(
  answers: Readonly<Record<string, number | 'idk' | null>>,
): ReadonlyMap<string, Response> {
  return new Map(
    Object.entries(answers).map(([id, answer]): [string, Response] => {
      if (answer === null) return [id, 'skipped'];
      const scenario = role.scenarios.find((one) => one.id === id);
      if (scenario === undefined || answer === 'idk') return [id, answer];
      return [id, scenario.options.findIndex(({ credit }) => credit === answer)];
    }),
  );
}

/**
 * The same rating for every indicator up to a stage and the same kind of answer for every scenario.
 */
export function fillForm(
  stage: number,
  level: number,
  scenarios: 'best' | 'worst' | 'idk' | null,
): ReadonlyMap<string, Response> {
  const credit = (kind: string) =>
    scenarios === 'best' ? (kind === 'knowledge' ? 1 : 2) : scenarios === 'worst' ? 0 : scenarios;
  return fromCredits(
    Object.fromEntries([
      ...role.indicators.filter((one) => one.stage <= stage).map(({ id }) => [id, level]),
      ...role.scenarios
        .filter((one) => one.stage <= stage)
        .map(({ id, kind }) => [id, credit(kind)]),
    ]),
  );
}

/**
 * The model and one competency with four ratings and two scenarios of each kind: small enough to
 * reason about.
 */
export function makeScoringRole(changes: Partial<ScoringRole> = {}): ScoringRole {
  const options = (...credits: number[]) => credits.map((credit) => ({ credit }));
  return {
    id: 'small',
    version: 7,
    competencies: [
      { id: 'A', target: 60, weight: 30 },
      { id: 'B', target: 80, weight: 10 },
    ],
    profiles: [
      { id: 'role', title: 'Small', targets: { A: 60, B: 80 }, weights: { A: 30, B: 10 } },
      { id: 'lead', title: 'Large', targets: { A: 90, B: 70 }, weights: { A: 20, B: 70 } },
    ],
    bands: role.bands,
    model: role.model,
    indicators: ['A1', 'A2', 'A3', 'B1', 'B2', 'B3'].map((id) => ({
      id,
      competency: id.slice(0, 1),
      tier: 'core',
      stage: 1,
    })),
    scenarios: ['A', 'B'].flatMap((competency) => [
      {
        id: `${competency}-K`,
        competency,
        kind: 'knowledge',
        difficulty: 'medium',
        stage: 1,
        indicators: [`${competency}1`],
        options: options(0, 0, 1, 0),
      },
      {
        id: `${competency}-J`,
        competency,
        kind: 'judgement',
        difficulty: 'hard',
        stage: 2,
        indicators: [`${competency}2`, `${competency}3`],
        options: options(1, 0, 0, 2),
      },
    ]),
    order: ['A1', 'B1', 'A2', 'B2', 'A-K', 'B-K', 'A3', 'B3', 'A-J', 'B-J'],
    ...changes,
  };
}
