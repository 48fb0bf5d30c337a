import { fail, succeed, type Result } from '../result.ts';
import type { Response, Responses } from '../quiz/responses.ts';
import type { RoleReference } from './code-header.ts';
import type { CodeContent, ShareError } from './decode-result-code.ts';
import { choiceRadix, type LayoutRole } from './role-layout.ts';
import type { SharedScore } from './scores-layout.ts';

type AnswersContent = Extract<CodeContent, { kind: 'answers' }>;
type ScoresContent = Extract<CodeContent, { kind: 'scores' }>;
type ReadError = Extract<ShareError, { code: 'layout-mismatch' | 'damaged' }>;

/**
 * The responses by item id. `layout-mismatch` when the role is not the one that the code was made
 * with, or has other items; `damaged` when a scenario doesn't have the option that the code names.
 * Items without an answer are absent.
 */
export function readResponses(
  content: AnswersContent,
  role: LayoutRole,
): Result<Responses, ReadError> {
  const { graded, choices, radix } = content;
  const sameItems = graded.length === role.graded.length && choices.length === role.choices.length;
  if (!isSameRole(content.role, role) || !sameItems || radix !== choiceRadix(role)) return MISMATCH;
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

/** The scores of a scores-only code by competency id; null for one that was not assessed. */
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

/** True when a code names just this role, in this version. */
export function isSameRole(made: RoleReference, role: LayoutRole): boolean {
  return made.kind === 'external'
    ? role.hash?.slice(0, 10).toLowerCase() === made.hash
    : role.hash === undefined && made.number === role.number && made.version === role.version;
}

const MISMATCH = fail({ code: 'layout-mismatch' } as const);
const DAMAGED = fail({ code: 'damaged' } as const);
