import { CHECKED_FROM, COMPARED_FROM, isChecked } from '../../scoring/judge-score.ts';
import { elementAt } from '../../element-at.ts';
import type { Role } from '../role.ts';
import type { RoleWarning } from './role-warning.ts';

/** Warns of behaviours and scenarios that give no score, and of competencies that nothing checks. */
export function lintEvidence(role: Role): readonly RoleWarning[] {
  return [
    ...unlinked(role),
    ...thinForms(role),
    ...unscored(role),
    ...wrongLinks(role),
    ...flatDifficulty(role),
    ...unbalancedForms(role),
  ];
}

function unlinked(role: Role): readonly RoleWarning[] {
  const linked = new Set(role.scenarios.flatMap(({ indicators }) => indicators));
  const ids = role.indicators.map(({ id }) => id).filter((id) => !linked.has(id));
  return ids.length === 0
    ? []
    : [
        {
          kind: 'evidence',
          path: ['indicators'],
          message: `no scenario is linked to ${ids.join(', ')}: only other scenarios of their competency tell how well ratings hold up`,
        },
      ];
}

/**
 * A competency that a form leaves out is "not assessed" in its result; one without a scenario is
 * unchecked.
 */
function thinForms(role: Role): readonly RoleWarning[] {
  return role.forms.flatMap((form, at) =>
    role.competencies.flatMap(({ id }): readonly RoleWarning[] => {
      const count = (items: readonly { readonly competency: string; readonly stage: number }[]) =>
        items.filter(({ competency, stage }) => competency === id && stage <= form.stage).length;
      const message =
        count(role.indicators) === 0
          ? `${form.name} has no behaviour for ${id}`
          : count(role.scenarios) === 0
            ? `${form.name} has no scenario for ${id}, so nothing checks its ratings`
            : undefined;
      return message === undefined ? [] : [{ kind: 'evidence', path: ['forms', at], message }];
    }),
  );
}

/**
 * A competency with fewer than two answers has no score; a form where none has a score gives no
 * role fit.
 */
function unscored(role: Role): readonly RoleWarning[] {
  const few = role.scenarios.length;
  const checks: readonly RoleWarning[] = isChecked(few)
    ? []
    : [
        {
          kind: 'evidence',
          path: ['scenarios'],
          message: `too few scenarios (${few}): below ${CHECKED_FROM} every result says “not checked by scenarios”, and from ${COMPARED_FROM} on it is said how well ratings hold up`,
        },
      ];
  const forms = role.forms.flatMap((form, at): readonly RoleWarning[] => {
    const answers = (id: string) =>
      [...role.indicators, ...role.scenarios].filter(
        ({ competency, stage }) => competency === id && stage <= form.stage,
      ).length;
    const short = role.competencies.filter(({ id }) => answers(id) < 2).map(({ id }) => id);
    if (short.length === 0) return [];
    const message =
      short.length === role.competencies.length
        ? `${form.name} gives nobody a score: a competency needs 2 answers for one, and none has them`
        : `${form.name} gives no score for ${short.join(', ')}: a competency needs 2 answers`;
    return [{ kind: 'evidence', path: ['forms', at], message }];
  });
  return [...checks, ...forms];
}

/** Scenarios should check only a few behaviours, all of their own competency. */
function wrongLinks(role: Role): readonly RoleWarning[] {
  const owner = new Map(role.indicators.map(({ id, competency }) => [id, competency]));
  return role.scenarios.flatMap(({ id, competency, indicators }, at): readonly RoleWarning[] => {
    const path = ['scenarios', at, 'indicators'];
    const own = indicators.filter((each) => owner.get(each) === competency);
    const found: RoleWarning[] = [];
    if (own.length === 0) {
      found.push({
        kind: 'evidence',
        path,
        message: `${id} is of ${competency} and linked to behaviours of other competencies alone`,
      });
    }
    if (indicators.length > 6 && indicators.length >= role.indicators.length / 2) {
      found.push({
        kind: 'evidence',
        path,
        message: `${id} is linked to ${indicators.length} of ${role.indicators.length} behaviours: link it to those it really checks`,
      });
    }
    return found;
  });
}

function flatDifficulty(role: Role): readonly RoleWarning[] {
  const found: RoleWarning[] = [];
  const tiers = new Set(role.indicators.map(({ tier }) => tier));
  if (role.indicators.length >= 6 && tiers.size === 1 && tiers.has('advanced')) {
    found.push({
      kind: 'evidence',
      path: ['indicators'],
      message: 'every behaviour is advanced: nobody can show what they do well in the beginning',
    });
  }
  const grades = new Set(role.scenarios.map(({ difficulty }) => difficulty));
  if (role.scenarios.length >= 3 && grades.size === 1 && grades.has('hard')) {
    found.push({
      kind: 'evidence',
      path: ['scenarios'],
      message: 'every scenario is hard: they tell little about anybody below the top',
    });
  }
  return found;
}

/**
 * Warns of a form that adds nothing to the previous one, and of one that asks far more about one
 * competency than another.
 */
function unbalancedForms(role: Role): readonly RoleWarning[] {
  const items = [...role.indicators, ...role.scenarios];
  return role.forms.flatMap((form, at): readonly RoleWarning[] => {
    const before = role.forms[at - 1];
    const path = ['forms', at];
    const adds = items.some(({ stage }) => stage <= form.stage && stage > (before?.stage ?? 0));
    if (before !== undefined && !adds) {
      const message = `${form.name} asks nothing that ${before.name} doesn’t`;
      return [{ kind: 'evidence', path, message }];
    }
    const counts = role.competencies
      .map(({ id }) => ({
        id,
        count: items.filter(({ competency, stage }) => competency === id && stage <= form.stage)
          .length,
      }))
      .toSorted((one, other) => one.count - other.count);
    const [least, most] = [elementAt(counts, 0), elementAt(counts, counts.length - 1)];
    // Zero is already reported by `thinForms`.
    if (least.count === 0 || most.count <= 3 * least.count) return [];
    const message = `${form.name} asks ${most.count} questions about ${most.id} and ${least.count} about ${least.id}: the range of the one will be far narrower than that of the other`;
    return [{ kind: 'evidence', path, message }];
  });
}
