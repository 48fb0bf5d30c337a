import type { Role } from '../role/role.ts';
import { keysOf, type RoleItem } from '../role/same-item.ts';
import { findItem, listItems } from './item.ts';
import type { Response } from './responses.ts';
import type { AnswerRecord, CarriedFrom } from './saved-progress.ts';
import { isValidResponse } from './valid-response.ts';

/** Answers that this browser holds, and the version of the role that they were given to. */
export type KnownAnswers = {
  readonly role: Role;
  readonly records: ReadonlyMap<string, Pick<AnswerRecord, 'value' | 'answeredAt' | 'carriedFrom'>>;
};

/** An answer that holds for an item of another role or version too. */
export type CarryableAnswer = {
  /** The item that it would answer. */
  readonly id: string;
  readonly value: Response;
  /** Where and when it was given first: an answer that is carried once more keeps both. */
  readonly from: CarriedFrom;
};

/**
 * Which of the known answers hold for items of `role`, in the order in which it asks: those to an item
 * with the same bank name, and within one role those to an item with the same id; either way only with
 * the same kind, options and credits, so that the answer means what it meant. Skipped items, answers that
 * the item can't have and items outside `stage` are left out; of several answers the newest counts.
 */
export function carryableAnswers(
  role: Role,
  known: readonly KnownAnswers[],
  stage = Infinity,
): readonly CarryableAnswer[] {
  return listItems(role).flatMap((item) => {
    const own = item.kind === 'rating' ? item.indicator : item.scenario;
    if (own.stage > stage) return [];
    const found = known
      .flatMap(({ role: source, records }) => {
        const same = findSame(source, own, source.id === role.id);
        const record = same && records.get(same.id);
        const isGiven = record !== undefined && record.value !== 'skipped';
        if (same === undefined || !isGiven || !isValidResponse(item, record.value)) return [];
        const { value, answeredAt, carriedFrom } = record;
        const given = { role: source.id, version: source.version, answeredAt };
        return [{ id: own.id, value, from: carriedFrom ?? given }];
      })
      .sort((one, other) => other.from.answeredAt - one.from.answeredAt);
    return found.slice(0, 1);
  });
}

function findSame(source: Role, item: RoleItem, isSameRole: boolean): RoleItem | undefined {
  const named = [...source.indicators, ...source.scenarios].find(
    ({ bank }) => bank !== undefined && bank === item.bank,
  );
  const byId = isSameRole ? findItem(source, item.id) : undefined;
  const same = named ?? (byId?.kind === 'rating' ? byId.indicator : byId?.scenario);
  return same !== undefined && keysOf(same) === keysOf(item) ? same : undefined;
}
