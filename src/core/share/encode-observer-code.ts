import { cleanDetails, encodeCode, referenceOf, type ShareDetails } from './encode-result-code.ts';
import type { ObserverRating } from './layouts/ratings-layout.ts';
import type { LayoutRole } from './layouts/role-layout.ts';

const FORMAT = 1;

type Details = Pick<ShareDetails, 'date' | 'name'> & {
  readonly role: LayoutRole;
  /** Whole number 0 to 65535 by which the requester's page matches the answer to its request. */
  readonly tag: number;
};

/**
 * Encodes an observer's ratings by indicator id. Ids unknown to the role are left out; indicators
 * missing from the map were not asked or not answered.
 */
export function encodeRatings(
  input: Details & { readonly ratings: ReadonlyMap<string, ObserverRating> },
): string {
  const { role, tag, ratings, date, name } = input;
  return encodeCode({
    format: FORMAT,
    role: referenceOf(role),
    ...cleanDetails({ date: date ?? null, name: name ?? null }),
    kind: 'ratings',
    tag,
    ratings: role.graded.map((id) => ratings.get(id) ?? null),
  });
}

/** Encodes a request to rate these indicators. Throws when the role has none of them. */
export function encodeRequest(input: Details & { readonly asked: ReadonlySet<string> }): string {
  const { role, tag, date, name } = input;
  const asked = role.graded.map((id) => input.asked.has(id));
  if (!asked.includes(true)) throw new RangeError('a request asks for something');
  return encodeCode({
    format: FORMAT,
    role: referenceOf(role),
    ...cleanDetails({ date: date ?? null, name: name ?? null }),
    kind: 'request',
    tag,
    asked,
  });
}
