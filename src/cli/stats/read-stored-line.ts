import type { Response } from '#core';

/** The parts of a result in the output of `npm run result` that statistics need. */
export type StoredResult = {
  readonly role: string;
  readonly version: number;
  /** `id`, otherwise `name`; null if both are unknown. */
  readonly person: string | null;
  readonly responses: Readonly<Record<string, Response>> | null;
  /** Score and standard error of each assessed competency, in points. */
  readonly competencies: ReadonlyMap<string, Score>;
  readonly fit: Score | null;
};

export type Score = { readonly score: number; readonly sd: number };

/**
 * Parses a line that `npm run result` wrote, which may contain several results. Null for any other
 * line; empty for an error.
 */
export function readStoredLine(text: string): readonly StoredResult[] | null {
  let line: unknown;
  try {
    line = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(line) || !('error' in line)) return null;
  if (line['formatVersion'] !== 1) return null;
  const results: readonly unknown[] = Array.isArray(line['results']) ? line['results'] : [line];
  return results.flatMap((result) => readResult(result, line) ?? []);
}

function readResult(result: unknown, line: Readonly<Record<string, unknown>>): StoredResult | null {
  if (!isRecord(result)) return null;
  const { role, version, responses, competencies, fit, name } = result;
  if (result['error'] !== null || typeof role !== 'string' || typeof version !== 'number')
    return null;
  const { id } = line;
  const person = [id, name].find((each): each is string => typeof each === 'string' && each !== '');
  const scores = Object.entries(isRecord(competencies) ? competencies : {}).flatMap(
    ([competency, value]) => {
      const score = readScore(value);
      return score === null ? [] : [[competency, score] as const];
    },
  );
  return {
    role,
    version,
    person: person ?? null,
    responses: isRecord(responses) ? readAnswers(responses) : null,
    competencies: new Map(scores),
    fit: readScore(fit),
  };
}

function readAnswers(responses: Readonly<Record<string, unknown>>): Record<string, Response> {
  const answers = Object.entries(responses).filter(
    (entry): entry is [string, Response] =>
      typeof entry[1] === 'number' || entry[1] === 'idk' || entry[1] === 'skipped',
  );
  return Object.fromEntries(answers);
}

function readScore(value: unknown): Score | null {
  if (!isRecord(value)) return null;
  const { score, sd } = value;
  return typeof score === 'number' && typeof sd === 'number' ? { score, sd } : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
