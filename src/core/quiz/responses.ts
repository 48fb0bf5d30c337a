/**
 * What a person did with one item.
 * - rating: the level 0 to 4 of the chosen anchor
 * - scenario: the index of the option in the role file's own order, or `'idk'` for "I don't know"
 * - `'skipped'`: shown and passed over; for scores and links the same as not asked
 */
export type Response = number | 'idk' | 'skipped';

/** One person's responses to one role, by item id. Items that were never asked are absent. */
export type Responses = ReadonlyMap<string, Response>;

/** True for a response that carries evidence: neither skipped nor missing. */
export function isAnswered(response: Response | undefined): response is number | 'idk' {
  return response !== undefined && response !== 'skipped';
}
