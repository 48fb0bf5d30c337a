import { encodeAnswers, type Item, layoutOf, listItems, type Responses, type Role } from '#core';
import { competencyOf } from '#core/quiz/item.ts';

/** Numbers from 0 to under 1 that look random and are the same every time (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Result codes of made-up people, one for each number from `from`: everyone has a skill of their own
 * in every competency and answers by it with some chance, so hardly two answer alike. The role's
 * forms take turns, a third each. One item in twenty is skipped.
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
