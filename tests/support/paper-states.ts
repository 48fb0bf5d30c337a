import { encodeAnswers, layoutOf, type Plan, planToJson, type Response } from '#core';
import { currentAiEngineer } from './ai-engineer.ts';
import { CURRENT_ANSWERS } from './typical-answers.ts';

const PREFIX = 'role-radar/ai-engineer/';

/** Path of a link that resumes with the typical answers. */
export const resumePath = `/roles/ai-engineer/assess/#${codeOf(CURRENT_ANSWERS)}`;

function codeOf(responses: ReadonlyMap<string, Response>, date?: string): string {
  return encodeAnswers({
    role: layoutOf(currentAiEngineer),
    responses,
    ...(date !== undefined && { date }),
  });
}

/** Three finished runs of last year, as stored in the history. */
export const EARLIER_RUNS: readonly [key: string, value: string] = [
  `${PREFIX}history`,
  JSON.stringify({
    schema: 1,
    at: 1,
    results: ['03', '04', '05'].map((month, index) => [
      `2025-${month}-02`,
      codeOf(new Map([...CURRENT_ANSWERS].map(([id]) => [id, 1] as const)), `2025-${month}-02`),
      CURRENT_ANSWERS.size,
      index + 2,
      index + 1,
    ]),
  }),
];

const PLAN: Plan = {
  role: currentAiEngineer.id,
  version: currentAiEngineer.version,
  id: '0123456789abcdef',
  madeOn: '2025-05-02',
  steps: currentAiEngineer.indicators.slice(0, 3).map(({ id }) => ({
    indicator: id,
    from: 1,
    goal: 2,
    action: 'Write one with Zoë and ask Li to read it',
    resource: null,
    due: '2025-05-30',
    doneOn: null,
  })),
};

/** A plan of three steps, all past their due date. */
export const DUE_PLAN: readonly [key: string, value: string] = [
  `${PREFIX}plan`,
  planToJson(PLAN, currentAiEngineer),
];

/** Evidence for three answers. */
export const EVIDENCE: readonly [key: string, value: string] = [
  `${PREFIX}evidence`,
  JSON.stringify({
    schema: 1,
    at: 1,
    items: Object.fromEntries(
      currentAiEngineer.indicators.slice(0, 3).map(({ id }) => [
        id,
        {
          text: 'The evaluation of the support assistant: what we measured, and what we changed after it.',
          url: 'https://example.org/evaluations/support-assistant',
        },
      ]),
    ),
  }),
];
