import type { DraftFile } from '../../role/open-role-file.ts';
import { expectedSeconds } from '../../role/expected-seconds.ts';
import { itemsOf } from '../../role/same-item.ts';

/**
 * The default order: shorter forms first; within a form one rating per competency in turn, until
 * none is left, then the scenarios likewise. So nobody answers about one thing for long, and a
 * scenario comes after the ratings that it checks.
 */
export function orderByRule(file: DraftFile): readonly string[] {
  const stages = [...new Set(itemsOf(file).map(({ stage }) => stage))].toSorted((a, b) => a - b);
  return stages.flatMap((stage) =>
    [file.indicators, file.scenarios].flatMap((items) =>
      interleave(
        file,
        items.filter((item) => item.stage === stage),
      ),
    ),
  );
}

/** True until somebody changes the order by hand. */
export function isOrderedByRule(file: DraftFile): boolean {
  return file.order.join(' ') === orderByRule(file).join(' ');
}

/**
 * Updates order and times after an edit. A default order stays one, unless the edit changed the
 * order itself. A manual order loses removed items and gets new or moved-stage items at the end of
 * their stage. Times that matched the words before are recalculated; others were set by hand and
 * stay.
 */
export function arrange(before: DraftFile, after: DraftFile): DraftFile {
  const timed = timeItems(before, after);
  const isMoved = isReordered(before.order, timed.order);
  const order =
    isOrderedByRule(before) && !isMoved ? orderByRule(timed) : orderByHand(before, timed, isMoved);
  const arranged = order.join(' ') === timed.order.join(' ') ? timed : { ...timed, order };
  return timeForms(before, arranged);
}

/** The file with an order that names every item once, form by form; the rest of it stays. */
export function completeOrder(file: DraftFile): DraftFile {
  const order = orderByHand(file, file, false);
  return order.join(' ') === file.order.join(' ') ? file : { ...file, order };
}

/** Seconds of an item estimated from its words, rounded as in files. */
export function secondsOf(item: Parameters<typeof expectedSeconds>[0]): number {
  return Math.min(600, Math.max(5, Math.round(expectedSeconds(item))));
}

/** Minutes of a form from the seconds of its items, to a tenth. */
export function minutesOf(file: DraftFile, stage: number): number {
  const items = itemsOf(file).filter((item) => item.stage <= stage);
  const seconds = items.reduce((sum, item) => sum + item.seconds, 0);
  return Math.max(0.5, Math.round(seconds / 6) / 10);
}

type Item = { readonly id: string; readonly competency: string; readonly stage: number };

/** Ids of items, one of each competency in turn; those of unknown competencies come last. */
function interleave(file: DraftFile, items: readonly Item[]): readonly string[] {
  const rows = file.competencies.map(({ id }) => items.filter((item) => item.competency === id));
  const known = new Set(file.competencies.map(({ id }) => id));
  const rounds = Math.max(0, ...rows.map((row) => row.length));
  const turns = Array.from({ length: rounds }, (_, index) =>
    rows.flatMap((row) => row[index] ?? []),
  );
  const strays = items.filter(({ competency }) => !known.has(competency));
  return [...turns.flat(), ...strays].map(({ id }) => id);
}

/** True if the entries that both lists contain are in a different order. */
function isReordered(before: readonly string[], after: readonly string[]): boolean {
  const [old, now] = [new Set(before), new Set(after)];
  const kept = before.filter((id) => now.has(id));
  const stays = after.filter((id) => old.has(id));
  return kept.some((id, index) => id !== stays[index]);
}

/** After an edit of the order (`isMoved`), items keep their positions even if their form changed. */
function orderByHand(before: DraftFile, after: DraftFile, isMoved: boolean): readonly string[] {
  const old = new Map(itemsOf(before).map(({ id, stage }) => [id, stage]));
  const items = new Map(itemsOf(after).map((item) => [item.id, item]));
  const stays = after.order.filter((id, index) => {
    const item = items.get(id);
    const isSameForm = item !== undefined && (isMoved || old.get(id) === item.stage);
    return isSameForm && after.order.indexOf(id) === index;
  });
  const placed = new Set(stays);
  const fresh = orderByRule(after).filter((id) => !placed.has(id));
  // The sort is stable, so new entries come after existing ones.
  return [...stays, ...fresh]
    .map((id) => items.get(id))
    .filter((item) => item !== undefined)
    .toSorted((one, other) => one.stage - other.stage)
    .map(({ id }) => id);
}

function timeItems(before: DraftFile, after: DraftFile): DraftFile {
  const byWords = new Set(
    itemsOf(before)
      .filter((item) => item.seconds === secondsOf(item))
      .map(({ id }) => id),
  );
  const known = new Set(itemsOf(before).map(({ id }) => id));
  const timed = <Each extends DraftFile['indicators'][number] | DraftFile['scenarios'][number]>(
    items: readonly Each[],
  ): readonly Each[] => {
    const next = items.map((item) => {
      const seconds = secondsOf(item);
      const follows = byWords.has(item.id) || !known.has(item.id);
      return follows && item.seconds !== seconds ? { ...item, seconds } : item;
    });
    return next.every((item, index) => item === items[index]) ? items : next;
  };
  const indicators = timed(after.indicators);
  const scenarios = timed(after.scenarios);
  const isSame = indicators === after.indicators && scenarios === after.scenarios;
  return isSame ? after : { ...after, indicators, scenarios };
}

function timeForms(before: DraftFile, after: DraftFile): DraftFile {
  const forms = after.forms.map((form) => {
    const old = before.forms.find(({ id }) => id === form.id);
    // Those of a new form are nobody's yet: what is asked in it may have been added with it.
    const follows =
      old === undefined ||
      (old.minutes === minutesOf(before, old.stage) && form.minutes === old.minutes);
    const minutes = minutesOf(after, form.stage);
    return follows && minutes !== form.minutes ? { ...form, minutes } : form;
  });
  return forms.every((form, index) => form === after.forms[index]) ? after : { ...after, forms };
}
