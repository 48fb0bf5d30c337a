import { isSameRole } from '../share/read-responses.ts';
import type { DecodedRatings, DecodedRequest } from '../share/decode-result-code.ts';
import type { LayoutRole } from '../share/layouts/role-layout.ts';

/** What the requester's page knows when an observer's answer arrives. */
export type Asker = {
  /** The role of the person's current run. */
  readonly role: LayoutRole;
  /** Whether the person has answered anything. */
  readonly hasRun: boolean;
  readonly requests: readonly Pick<DecodedRequest, 'tag' | 'role'>[];
  readonly received: readonly DecodedRatings[];
};

/**
 * How to handle an observer's answer:
 * - taken: it answers a request of this run, and is new
 * - repeated: an identical answer is already stored
 * - same-name: an answer to the same request under the same name is stored (`earlier`), with other
 *   ratings
 * - other-request: this browser has no such request for this run (cleared, another device, or
 *   another person's)
 * - other-version: it was made for another version of the role, or another role
 * - no-run: the person has no answers of their own to compare it with
 * - empty: it contains no ratings
 *
 * In all cases but the first nothing may be stored without the person's consent.
 */
export type TakenIn =
  | { readonly kind: 'taken' | 'repeated' | 'other-request' | 'other-version' | 'no-run' | 'empty' }
  | { readonly kind: 'same-name'; readonly earlier: DecodedRatings };

/**
 * Classifies an observer's answer by what the requester's page knows. It never counts as a result.
 */
export function takeIn(answer: DecodedRatings, asker: Asker): TakenIn {
  if (!answer.ratings.some((rating) => rating !== null)) return { kind: 'empty' };
  if (!asker.hasRun) return { kind: 'no-run' };
  const { role, received } = asker;
  if (!isSameRole(answer.role, role) || answer.ratings.length !== role.graded.length) {
    return { kind: 'other-version' };
  }
  if (received.some(({ code }) => code === answer.code)) return { kind: 'repeated' };
  const isAsked = asker.requests.some(
    (request) => request.tag === answer.tag && isSameRole(request.role, role),
  );
  if (!isAsked) return { kind: 'other-request' };
  const earlier = received.find(
    ({ tag, name }) => tag === answer.tag && name !== null && isSameName(name, answer.name),
  );
  return earlier === undefined ? { kind: 'taken' } : { kind: 'same-name', earlier };
}

/** Names that people consider the same: case is ignored. */
function isSameName(one: string, other: string | null): boolean {
  return one.toLowerCase() === other?.toLowerCase();
}
