import type { Role } from '../role/role.ts';
import { answerKey, type RoleItem } from '../role/same-item.ts';
import { findItem, listItems } from './item.ts';
import type { Response } from './responses.ts';
import type { AnswerRecord, CarriedFrom } from './saved-progress.ts';
import { isValidResponse } from './valid-response.ts';

/** Answers stored in this browser, with the role version they were given to. */
export type KnownAnswers = {
  readonly role: Role;
  readonly records: ReadonlyMap<string, Pick<AnswerRecord, 'value' | 'answeredAt' | 'carriedFrom'>>;
};

/** An answer that is also valid for an item of another role or version. */
export type CarryableAnswer = {
  /** Id of the item it would answer. */
  readonly id: string;
  readonly value: Response;
  /** Where and when it was first given; carrying it over again keeps both. */
  readonly from: CarriedFrom;
};

/**
 * Finds the known answers that are valid for items of `role`, in the role's order: answers to an
 * item with the same bank name, or within one role the same id. Kind, options and credits must
 * match too, so that the answer keeps its meaning. Leaves out skipped items, invalid answers and
 * items outside `stage`; among several answers the newest wins.
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
  return same !== undefined && answerKey(same) === answerKey(item) ? same : undefined;
}
