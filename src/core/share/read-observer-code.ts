import { fail, succeed, type Result } from '../result.ts';
import type { DecodedRatings, DecodedRequest, ShareError } from './decode-result-code.ts';
import type { ObserverRating } from './layouts/ratings-layout.ts';
import { isSameRole } from './read-responses.ts';
import type { LayoutRole } from './layouts/role-layout.ts';

type Read<Value> = Result<Value, Extract<ShareError, { code: 'layout-mismatch' }>>;

/**
 * An observer's ratings by indicator id, in role-file order, without those not asked or not
 * answered. `layout-mismatch` when the code is for another role, version or set of items.
 */
export function readObserverRatings(
  { role: made, ratings }: Pick<DecodedRatings, 'role' | 'ratings'>,
  role: LayoutRole,
): Read<ReadonlyMap<string, ObserverRating>> {
  if (!isSameRole(made, role) || ratings.length !== role.graded.length) return MISMATCH;
  return succeed(
    new Map(
      role.graded.flatMap((id, index) => {
        const rating = ratings[index] ?? null;
        return rating === null ? [] : [[id, rating] as const];
      }),
    ),
  );
}

/**
 * Ids of the indicators that a request asks for, in role-file order; `layout-mismatch` as above.
 */
export function readAsked(
  { role: made, asked }: Pick<DecodedRequest, 'role' | 'asked'>,
  role: LayoutRole,
): Read<readonly string[]> {
  if (!isSameRole(made, role) || asked.length !== role.graded.length) return MISMATCH;
  return succeed(role.graded.filter((_, index) => asked[index]));
}

const MISMATCH = fail({ code: 'layout-mismatch' } as const);
