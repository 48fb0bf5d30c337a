import { type Problem, describeValue } from '../../problem.ts';
import { FORM_IDS } from '../schema/schema-parts.ts';
import type { Role } from '../role.ts';

/**
 * `order` must name every item once, stage by stage, and each form must be a longer prefix of it,
 * the last one all of it: that keeps forms nested, so that nobody is asked the same thing twice.
 */
export function checkOrder(role: Role): readonly Problem[] {
  const stages = new Map(
    [...role.indicators, ...role.scenarios].map(({ id, stage }) => [id, stage] as const),
  );
  const naming = [...checkNames(role, stages), ...checkAllNamed(role, stages)];
  if (naming.length > 0) return naming;
  return [...checkStages(role, stages), ...checkForms(role, [...stages.values()])];
}

type Stages = ReadonlyMap<string, number>;

function checkNames(role: Role, stages: Stages): readonly Problem[] {
  return role.order.flatMap((id, index): readonly Problem[] => {
    const path = ['order', index];
    if (!stages.has(id)) {
      const expected = 'the id of an indicator or scenario of this role';
      return [{ code: 'unknown-reference', path, expected, got: describeValue(id) }];
    }
    if (role.order.indexOf(id) === index) return [];
    return [
      { code: 'duplicate', path, expected: 'each item once', got: `${describeValue(id)} again` },
    ];
  });
}

function checkAllNamed(role: Role, stages: Stages): readonly Problem[] {
  const named = new Set(role.order);
  return [...stages.keys()]
    .filter((id) => !named.has(id))
    .map((id) => ({
      code: 'disagrees',
      path: ['order'],
      expected: `every item, ${describeValue(id)} too`,
      got: `a list of ${role.order.length} without it`,
    }));
}

function checkStages(role: Role, stages: Stages): readonly Problem[] {
  let reached = 0;
  return role.order.flatMap((id, index): readonly Problem[] => {
    const stage = Number(stages.get(id));
    if (stage >= reached) {
      reached = stage;
      return [];
    }
    const expected = `an item of stage ${reached} or later, as the one before`;
    const got = `${describeValue(id)} of stage ${stage}`;
    return [{ code: 'disagrees', path: ['order', index], expected, got }];
  });
}

function checkForms(role: Role, stages: readonly number[]): readonly Problem[] {
  const itemsUpTo = (stage: number) => stages.filter((own) => own <= stage).length;
  return role.forms.flatMap((form, index) => {
    const before = role.forms[index - 1];
    const problems: Problem[] = [];
    const disagree = (key: string, expected: string, got: string | number) =>
      problems.push({ code: 'disagrees', path: ['forms', index, key], expected, got: `${got}` });

    if (before !== undefined && FORM_IDS.indexOf(form.id) <= FORM_IDS.indexOf(before.id)) {
      disagree('id', `a form longer than "${before.id}"`, describeValue(form.id));
    }
    if (before !== undefined && form.minutes <= before.minutes) {
      disagree('minutes', `more than the ${before.minutes} of the form before`, form.minutes);
    }
    const fewer = before === undefined ? 0 : itemsUpTo(before.stage);
    if (itemsUpTo(form.stage) <= fewer) {
      disagree('stage', `a stage with more items than ${fewer}`, form.stage);
    }
    if (index === role.forms.length - 1 && itemsUpTo(form.stage) < stages.length) {
      disagree('stage', `the highest stage, ${Math.max(...stages)}, for the last form`, form.stage);
    }
    return problems;
  });
}
