import { elementAt } from '../../element-at.ts';
import { FORM_IDS } from '../../role/schema/schema-parts.ts';
import { itemsOf } from '../../role/same-item.ts';
import type { DraftFile } from '../../role/open-role-file.ts';
import { minutesOf, secondsOf } from '../edit/arrange-items.ts';
import { setStage } from '../edit/edit-items.ts';

/** Sets the time of a question to the estimate from its words. */
export function timeByWords(
  file: DraftFile,
  list: 'indicators' | 'scenarios',
  index: number,
): DraftFile {
  const timed = <Item extends Parameters<typeof secondsOf>[0]>(item: Item, at: number): Item =>
    at === index ? { ...item, seconds: secondsOf(item) } : item;
  return list === 'indicators'
    ? { ...file, indicators: file.indicators.map(timed) }
    : { ...file, scenarios: file.scenarios.map(timed) };
}

/**
 * Repairs the lengths of an assessment: sorts them, shortest first, removes those that add no
 * question, extends the last one to all questions, and recalculates their minutes.
 */
export function repairForms(file: DraftFile): DraftFile {
  const rank = (id: string) => FORM_IDS.findIndex((each) => each === id);
  const items = itemsOf(file);
  const countTo = (stage: number) => items.filter((item) => item.stage <= stage).length;
  const sorted = file.forms
    .toSorted((one, other) => one.stage - other.stage || rank(one.id) - rank(other.id))
    .filter(
      ({ stage }, at, all) =>
        countTo(stage) > (at === 0 ? 0 : countTo(elementAt(all, at - 1).stage)),
    );
  const named = FORM_IDS.filter((id) => sorted.some((form) => form.id === id));
  const ids = named.length === sorted.length ? named : FORM_IDS;
  const highest = Math.max(...items.map(({ stage }) => stage));
  const forms = sorted.map((form, at) => {
    const stage = at === sorted.length - 1 ? Math.max(form.stage, highest) : form.stage;
    return { ...form, id: ids[at] ?? form.id, stage, minutes: minutesOf(file, stage) };
  });
  return { ...file, forms };
}

/** A competency needs this many answers in a form for a score there. */
const MIN_ANSWERS = 2;

/**
 * Moves questions from later forms to this one, in the role's order, until every competency has a
 * rating, a scenario and enough answers for a score. The file is unchanged if later forms have none.
 */
export function askEarlier(file: DraftFile, stage: number): DraftFile {
  return file.competencies.reduce((made, { id }) => {
    const isScenario = new Set(made.scenarios.map((item) => item.id));
    const own = made.order.flatMap((each) => {
      const item = itemsOf(made).find((other) => other.id === each);
      return item?.competency === id ? [item] : [];
    });
    const asked = own.filter((item) => item.stage <= stage);
    const later = own.filter((item) => item.stage > stage);
    const missing = (scenarios: boolean) =>
      asked.some((item) => isScenario.has(item.id) === scenarios)
        ? []
        : later.filter((item) => isScenario.has(item.id) === scenarios).slice(0, 1);
    const first = [...missing(false), ...missing(true)];
    const rest = later.filter((item) => !first.includes(item));
    const needed = Math.max(0, MIN_ANSWERS - asked.length - first.length);
    return [...first, ...rest.slice(0, needed)].reduce(
      (now, item) => setStage(now, item.id, stage),
      made,
    );
  }, file);
}
