import {
  encodeAnswers,
  encodeScores,
  type Item,
  layoutOf,
  listItems,
  type Response,
  type Role,
  scoreResponses,
} from '#core';

/** Codes of fictional people, for screens that show one. */
export type SampleCodes = {
  readonly answers: string;
  readonly named: string;
  readonly partial: string;
  readonly beyond: string;
  readonly empty: string;
  readonly scores: string;
  readonly damaged: string;
  readonly cutOff: string;
  readonly newer: string;
  /** On an earlier version of the role. */
  readonly older: string;
  /** Of another role. */
  readonly otherRole: string;
  /** Forty, each of a different person. */
  readonly team: readonly string[];
};

/** How a fictional person answers: ratings around `level`, scenarios by `skill`. */
type Person = { readonly level: number; readonly skill: number; readonly seed: number };

export function makeSampleCodes(role: Role, another: Role, earlier: Role): SampleCodes {
  const layout = layoutOf(role);
  const items = listItems(role, role.forms.at(-1));
  const answer = (person: Person, some: readonly Item[] = items) =>
    new Map(some.map((item, index) => [item.id, answerOf(item, index, person)]));
  const sam = answer({ level: 2.4, skill: 0.7, seed: 3 });
  const code = (responses: ReadonlyMap<string, Response>) =>
    encodeAnswers({ role: layout, responses });
  const answers = code(sam);
  const details = { name: 'Sam Rivera', date: '2026-03-14' };
  const first = role.competencies[0]?.id;
  const few = items.filter((item) => item.id.startsWith(first ?? '')).slice(0, 6);
  return {
    answers,
    named: encodeAnswers({ role: layout, responses: sam, ...details }),
    partial: code(answer({ level: 3, skill: 1, seed: 1 }, few)),
    beyond: code(answer({ level: 9, skill: 1, seed: 0 })),
    empty: code(new Map()),
    scores: encodeScores({ role: layout, result: scoreResponses(role, sam), ...details }),
    damaged: answers.slice(0, -3) + (answers.endsWith('QQQ') ? 'ZZZ' : 'QQQ'),
    cutOff: answers.slice(0, Math.floor(answers.length * 0.7)),
    newer: encodeAnswers({ role: { ...layout, version: 9 }, responses: sam }),
    older: encodeAnswers({
      role: layoutOf(earlier),
      responses: answer({ level: 2.4, skill: 0.7, seed: 3 }, listItems(earlier, earlier.forms[0])),
    }),
    otherRole: encodeAnswers({
      role: layoutOf(another),
      responses: answer({ level: 2.8, skill: 0.6, seed: 5 }, listItems(another)),
      name: 'Kim Osei',
      date: '2026-03-20',
    }),
    team: Array.from({ length: 40 }, (_, index) =>
      encodeAnswers({
        role: layout,
        responses: answer({
          level: 1 + (index % 6) * 0.5,
          skill: 0.4 + (index % 6) * 0.1,
          seed: index * 7,
        }),
        name: ['Ada', 'Bo', 'Chidi', 'Dana', 'Eun-ji', 'Farah'][index] ?? `Person ${index + 1}`,
      }),
    ),
  };
}

/** Deterministic: varies only with the item's index. */
function answerOf(item: Item, index: number, { level, skill, seed }: Person): Response {
  const wave = ((index * 37 + seed * 11) % 10) / 10;
  if (item.kind === 'rating') {
    const rating = Math.min(4, Math.max(0, Math.round(level + (wave - 0.5) * 2.4)));
    return rating === 0 || rating === 1 || rating === 2 || rating === 3 ? rating : 4;
  }
  const { options } = item.scenario;
  const most = Math.max(...options.map(({ credit }) => credit));
  const best = options.findIndex(({ credit }) => credit === most);
  return wave <= skill ? best : (best + 1) % options.length;
}
