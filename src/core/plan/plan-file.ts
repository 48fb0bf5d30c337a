import { cleanLink } from '../notes/clean-link.ts';
import { cleanNote } from '../notes/clean-note.ts';
import { type Result, fail, succeed } from '../result.ts';
import { ROLE_KEY } from '../role/draft-role.ts';
import type { Level, Role } from '../role/role.ts';
import { toDayNumber } from '../share/encoding/day-number.ts';
import { MOST_PLAN_STEPS, type Plan, type PlanResource, type PlanStep } from './plan.ts';

export const PLAN_FILE_FORMAT = 'role-radar-plan';
export const PLAN_FILE_VERSION = 1;

/** Why a file isn't accepted as a plan. */
export type PlanProblem = 'not-a-plan' | 'too-new' | 'damaged';

const ID = /^[0-9a-f]{16}$/;
const ITEM_ID = /^[A-Za-z][A-Za-z0-9-]{0,39}$/;
const RESOURCE_ID = /^[A-Za-z][A-Za-z0-9_-]{0,39}$/;

/** Converts a plan to data: stored in the browser, and the part of a file that is read back. */
export function writePlan({ role, version, id, madeOn, steps }: Plan) {
  return {
    format: PLAN_FILE_FORMAT,
    formatVersion: PLAN_FILE_VERSION,
    role,
    version,
    id,
    madeOn,
    steps: steps.map((step) => ({ ...step })),
  };
}

/**
 * Writes the plan as a JSON file, with the role's texts beside the ids for readers without the app.
 */
export function planToJson(plan: Plan, role: Role): string {
  const { steps, ...rest } = writePlan(plan);
  const file = {
    ...rest,
    roleTitle: role.title,
    steps: steps.map((step) => {
      const indicator = role.indicators.find(({ id }) => id === step.indicator);
      if (indicator === undefined) return step;
      const { title, anchors } = indicator;
      return { ...step, behaviour: title, stood: anchors[step.from], towards: anchors[step.goal] };
    }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Parses a plan from untrusted data: a file, or browser storage. Never throws. Texts are cleaned
 * and URLs must be https; any other deviation from `writePlan` rejects the whole file, because a
 * partial plan would replace the complete one.
 */
export function parsePlan(input: unknown): Result<Plan, PlanProblem> {
  if (!isRecord(input) || input['format'] !== PLAN_FILE_FORMAT) return fail('not-a-plan');
  const { formatVersion, role, version, id, madeOn, steps } = input;
  if (formatVersion !== PLAN_FILE_VERSION) {
    return fail(Number(formatVersion) > PLAN_FILE_VERSION ? 'too-new' : 'damaged');
  }
  if (typeof role !== 'string' || !ROLE_KEY.test(role)) return fail('damaged');
  if (!isVersion(version) || typeof id !== 'string' || !ID.test(id)) return fail('damaged');
  if (!isDate(madeOn) || !Array.isArray(steps) || steps.length > MOST_PLAN_STEPS) {
    return fail('damaged');
  }
  const read = steps.map(parseStep);
  const known = read.flatMap((step) => (step === null ? [] : [step]));
  const ids = new Set(known.map(({ indicator }) => indicator));
  if (ids.size < steps.length) return fail('damaged');
  return succeed({ role, version, id, madeOn, steps: known });
}

function parseStep(input: unknown): PlanStep | null {
  if (!isRecord(input)) return null;
  const { indicator, from, goal, action, resource, due, doneOn } = input;
  if (typeof indicator !== 'string' || !ITEM_ID.test(indicator)) return null;
  if (!isLevel(from) || !isLevel(goal) || goal < from || typeof action !== 'string') return null;
  if (!(due === null || isDate(due)) || !(doneOn === null || isDate(doneOn))) return null;
  const read = resource === null ? null : parseResource(resource);
  if (read === undefined) return null;
  return { indicator, from, goal, action: cleanNote(action), resource: read, due, doneOn };
}

function parseResource(input: unknown): PlanResource | undefined {
  if (!isRecord(input)) return undefined;
  const { kind, id, url } = input;
  if (kind === 'role' && typeof id === 'string' && RESOURCE_ID.test(id)) return { kind, id };
  const own = kind === 'own' && typeof url === 'string' ? cleanLink(url) : null;
  return own === null ? undefined : { kind: 'own', url: own };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isVersion(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 1023;
}

function isLevel(value: unknown): value is Level {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 4;
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && toDayNumber(value) !== null;
}
