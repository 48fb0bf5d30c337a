/**
 * What a person did with one item.
 * - rating: the level 0 to 4 of the anchor they chose
 * - scenario: the index of the option in the role file's own order, or `'idk'` for "I don't know"
 * - `'skipped'`: shown and passed over; for scores and links the same as not asked
 */
export type Response = number | 'idk' | 'skipped';

/** All responses of one person to one role by item id. An item that was never asked is absent. */
export type Responses = ReadonlyMap<string, Response>;

/** True for a response that carries evidence: everything but skipped and not asked. */
export function isAnswered(response: Response | undefined): response is number | 'idk' {
  return response !== undefined && response !== 'skipped';
}
