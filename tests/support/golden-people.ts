import { readFileSync } from 'node:fs';
import { type Response, type Responses, type RoleResult, scoreResponses } from '#core';
import { aiEngineer } from '#tests/support/ai-engineer.ts';

/** A person from the locked worked examples, with answers in the app's format. */
export function readPerson(id: string): {
  readonly responses: Responses;
  readonly result: RoleResult;
} {
  const lines = readFileSync('tests/golden/scoring/v1.jsonl', 'utf8').trim().split('\n');
  const found = lines.map((line): unknown => JSON.parse(line)).find((each) => hasId(each, id));
  if (!isPerson(found)) throw new Error(`no person ${id}`);
  const responses = new Map<string, Response>();
  for (const [item, credit] of Object.entries(found.answers)) {
    const scenario = aiEngineer.scenarios.find((each) => each.id === item);
    if (credit === null) responses.set(item, 'skipped');
    else if (credit === 'idk' || scenario === undefined) responses.set(item, credit);
    else
      responses.set(
        item,
        scenario.options.findIndex((option) => option.credit === credit),
      );
  }
  return { responses, result: scoreResponses(aiEngineer, responses) };
}

type Person = { readonly answers: Readonly<Record<string, number | 'idk' | null>> };

function hasId(input: unknown, id: string): boolean {
  return typeof input === 'object' && input !== null && 'id' in input && input.id === id;
}

function isPerson(input: unknown): input is Person {
  return typeof input === 'object' && input !== null && 'answers' in input;
}
