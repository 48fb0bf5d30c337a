import { isSameRole } from '../share/read-responses.ts';
import type { DecodedRatings, DecodedRequest } from '../share/decode-result-code.ts';
import type { LayoutRole } from '../share/role-layout.ts';

/** What a person's page knows when an observer's answer arrives. */
export type Asker = {
  /** Of the run that the person has here. */
  readonly role: LayoutRole;
  /** Whether the person has answered anything. */
  readonly hasRun: boolean;
  readonly requests: readonly Pick<DecodedRequest, 'tag' | 'role'>[];
  readonly received: readonly DecodedRatings[];
};

/**
 * What to do with an observer's answer:
 * - taken: it answers a request of this run, and is new
 * - repeated: this very answer is here already
 * - same-name: an answer to the same request under the same name is here (`earlier`), with other ratings
 * - other-request: this browser made no such request on this run (cleared, elsewhere, or somebody else's)
 * - other-version: it was made on another version of the role, or on another role
 * - no-run: there are no answers of one's own to lay it beside
 * - empty: it rates nothing
 *
 * In all cases but the first nothing is to be kept before the person has said so.
 */
export type TakenIn =
  | { readonly kind: 'taken' | 'repeated' | 'other-request' | 'other-version' | 'no-run' | 'empty' }
  | { readonly kind: 'same-name'; readonly earlier: DecodedRatings };

/** Judges an observer's answer against what the person's page knows. It is never a result. */
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

/** Names that people take for the same: capitals don't matter. */
function isSameName(one: string, other: string | null): boolean {
  return one.toLowerCase() === other?.toLowerCase();
}
