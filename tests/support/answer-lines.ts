import {
  encodeAnswers,
  type Item,
  layoutOf,
  listItems,
  type Responses,
  type Role,
  seededRandom,
} from '#core';
import { competencyOf } from '#core/quiz/item.ts';

/**
 * Result codes of fictional people, one for each number from `from`. Everyone has a random skill in
 * each competency, and answers that depend on it, so that hardly any two are alike. The role's forms
 * take turns. One item in twenty is skipped.
 */
export function* answerLines(role: Role, count: number, from = 0): Generator<string> {
  const layout = layoutOf(role);
  const forms = role.forms.map((form) => listItems(role, form));
  for (let number = from; number < from + count; number += 1) {
    const random = seededRandom(number);
    const general = 4 * random();
    const skills = new Map(role.competencies.map(({ id }) => [id, general + 2 * random() - 1]));
    const responses: Responses = new Map(
      (forms[number % forms.length] ?? []).map((item) => {
        const skill = skills.get(competencyOf(item)) ?? general;
        return [item.id, random() < 0.05 ? 'skipped' : answerOf(item, skill, random)];
      }),
    );
    yield encodeAnswers({ role: layout, responses });
  }
}

function answerOf(item: Item, skill: number, random: () => number): number {
  if (item.kind === 'rating') return clamp(Math.round(skill + 1.5 * (random() - 0.5)), 4);
  const { options } = item.scenario;
  const best = options.findIndex(({ credit }) => credit === Math.max(...credits(options)));
  return random() < 0.2 + skill / 6 ? best : Math.floor(options.length * random());
}

function credits(options: readonly { readonly credit: number }[]): readonly number[] {
  return options.map(({ credit }) => credit);
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(most, value));
}
