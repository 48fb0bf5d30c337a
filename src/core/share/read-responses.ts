import { fail, succeed, type Result } from '../result.ts';
import type { Response, Responses } from '../quiz/responses.ts';
import type { RoleReference } from './code-format.ts';
import type { CodeContent, ShareError } from './decode-result-code.ts';
import { choiceRadix, type LayoutRole } from './layouts/role-layout.ts';
import type { SharedScore } from './layouts/scores-layout.ts';

type AnswersContent = Extract<CodeContent, { kind: 'answers' }>;
type ScoresContent = Extract<CodeContent, { kind: 'scores' }>;
type ReadError = Extract<ShareError, { code: 'layout-mismatch' | 'damaged' }>;

/**
 * The responses by item id, without unanswered items. `layout-mismatch` when the code was made with
 * another role or other items; `damaged` when a scenario doesn't have the encoded option.
 */
export function readResponses(
  content: AnswersContent,
  role: LayoutRole,
): Result<Responses, ReadError> {
  const { graded, choices, radix } = content;
  const hasSameItems =
    graded.length === role.graded.length && choices.length === role.choices.length;
  if (!isSameRole(content.role, role) || !hasSameItems || radix !== choiceRadix(role))
    return MISMATCH;
  const responses = new Map<string, Response>();
  role.graded.forEach((id, index) => {
    const level = graded[index] ?? null;
    if (level !== null) responses.set(id, level);
  });
  for (const [index, { id, options }] of role.choices.entries()) {
    const choice = choices[index] ?? null;
    if (typeof choice === 'number' && choice >= options) return DAMAGED;
    if (choice !== null) responses.set(id, choice);
  }
  return succeed(responses);
}

/** The scores of a scores-only code by competency id; null where not assessed. */
export function readSharedScores(
  content: ScoresContent,
  role: LayoutRole,
): Result<ReadonlyMap<string, SharedScore | null>, ReadError> {
  const { competencies, ratings, scenarios } = content;
  if (!isSameRole(content.role, role) || competencies.length !== role.competencies.length) {
    return MISMATCH;
  }
  if (ratings > role.graded.length || scenarios > role.choices.length) return DAMAGED;
  return succeed(new Map(role.competencies.map((id, index) => [id, competencies[index] ?? null])));
}

/** True when a code refers to exactly this role and version. */
export function isSameRole(reference: RoleReference, role: LayoutRole): boolean {
  return reference.kind === 'external'
    ? role.hash?.slice(0, 10).toLowerCase() === reference.hash
    : role.hash === undefined &&
        reference.number === role.number &&
        reference.version === role.version;
}

const MISMATCH = fail({ code: 'layout-mismatch' } as const);
const DAMAGED = fail({ code: 'damaged' } as const);
