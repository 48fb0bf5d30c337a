import { encodeAnswers, encodeScores, layoutOf, type Response, scoreResponses } from '#core';
import { aiEngineer } from './ai-engineer.ts';

const layout = layoutOf(aiEngineer);

/** Answers of a fictional person, different for every seed, with ratings around `level`. */
export function answersOf(seed: number, level = seed % 5): ReadonlyMap<string, Response> {
  const responses = new Map<string, Response>();
  for (const [index, { id }] of aiEngineer.indicators.entries()) {
    // The seed's own digits, so that no two people answer alike.
    const wanted = Math.max(1, Math.min(3, level)) + (Math.floor(seed / 3 ** (index % 8)) % 3) - 1;
    const rating = ([0, 1, 2, 3, 4] as const)[wanted];
    if (rating !== undefined) responses.set(id, rating);
  }
  for (const [index, { id, options }] of aiEngineer.scenarios.entries()) {
    // The higher the level, the more scenarios have the best option.
    const best = options.findIndex(
      ({ credit }) => credit === Math.max(...options.map((each) => each.credit)),
    );
    const isBest = (seed * 3 + index * 5) % 5 <= level;
    responses.set(id, isBest ? best : (best + 1) % options.length);
  }
  return responses;
}

type Details = { readonly name?: string; readonly date?: string };

/** The code of such a person's answers. */
export function answersCode(seed: number, details: Details = {}, level?: number): string {
  return encodeAnswers({ role: layout, responses: answersOf(seed, level), ...details });
}

/** The code of their scores without the answers. */
export function scoresCode(seed: number, details: Details = {}): string {
  const result = scoreResponses(aiEngineer, answersOf(seed));
  return encodeScores({ role: layout, result, ...details });
}

/** A link that contains the code. */
export function linkOf(code: string): string {
  return `https://role-radar.example/r/ai-engineer/#${code}`;
}
