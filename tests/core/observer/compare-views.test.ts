import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareBehaviours,
  compareViews,
  type Level,
  type ObserverRating,
  scoreObserver,
  scoreProfile,
} from '#core';
import { aiEngineer } from '#tests/support/ai-engineer.ts';

const idOf = (competency: string, index = 0) => {
  const found = aiEngineer.indicators.filter((one) => one.competency === competency)[index];
  if (found === undefined) throw new Error(competency);
  return found.id;
};
/** Technical Depth asks for level 4, Communication for 2. */
const [TD, TD2, CM] = [idOf('TD'), idOf('TD', 1), idOf('CM')];

type Said = readonly (ObserverRating | null)[];

function compare(views: Readonly<Record<string, readonly [self: Level | null, observers: Said]>>) {
  const self = new Map<string, Level>();
  const observers = [new Map<string, ObserverRating>(), new Map<string, ObserverRating>()];
  for (const [id, [own, said]] of Object.entries(views)) {
    if (own !== null) self.set(id, own);
    said.forEach((rating, index) => {
      if (rating !== null) observers[index]?.set(id, rating);
    });
  }
  return compareBehaviours(aiEngineer, { self, observers });
}

describe('compareBehaviours', () => {
  it.each([
    ['three levels above', 'TD', 1, [4], 'difference', 3],
    ['three levels below', 'TD', 3, [0], 'difference', -3],
    [
      'two levels, which chance explains, below a role that asks for less',
      'CM',
      4,
      [2],
      'rest',
      -2,
    ],
    ['one of two observers far away', 'TD', 0, [1, 3], 'difference', 3],
    ['both below what the role asks for', 'TD', 3, [2], 'shared-gap', -1],
    ['the same, and below', 'TD', 2, [2], 'shared-gap', 0],
    ['the same, and not below', 'CM', 2, [2], 'rest', 0],
    ['an observer who sees more', 'CM', 1, [2], 'hidden-strength', 1],
    ['one who sees more and one who sees the same', 'CM', 2, [3, 2], 'hidden-strength', 1],
    ['one who sees more and one who sees less', 'CM', 2, [3, 1], 'rest', 1],
    ['nobody who can judge', 'TD', 2, ['cant-judge', null], 'unseen', 0],
    ['one who can judge', 'TD', 2, ['cant-judge', 3], 'shared-gap', 1],
    ['no rating of one’s own', 'TD', null, [0], 'rest', 0],
  ] as const)('with %s', (_, competency, self, said, topic, difference) => {
    const id = idOf(competency);
    expect(compare({ [id]: [self, said] })).toEqual([
      {
        indicator: id,
        competency,
        topic,
        self,
        observers: [said[0], said[1] ?? null],
        difference,
      },
    ]);
  });

  it('is left out when nobody was asked about it', () => {
    expect(
      compare({ [TD]: [2, [null]], [CM]: [2, [3]] }).map(({ indicator }) => indicator),
    ).toEqual([CM]);
  });
});

describe('the order of behaviours', () => {
  it('begins with the largest difference, then shared gaps, then hidden strengths', () => {
    const order = compare({
      [idOf('TD', 0)]: [2, ['cant-judge']],
      [idOf('CM', 0)]: [2, [2]],
      [idOf('CM', 1)]: [2, [3]],
      [idOf('TD', 1)]: [3, [3]],
      [idOf('TD', 2)]: [0, [1]],
      [idOf('TD', 3)]: [0, [3]],
      [idOf('TD', 4)]: [4, [0]],
    });
    expect(order.map(({ indicator }) => indicator)).toEqual([
      idOf('TD', 4),
      idOf('TD', 3),
      idOf('TD', 2),
      idOf('TD', 1),
      idOf('CM', 1),
      idOf('CM', 0),
      idOf('TD', 0),
    ]);
  });

  it('holds any views: each asked behaviour once, topics in order', () => {
    const rating = fc.constantFrom<ObserverRating | null>(0, 1, 2, 3, 4, 'cant-judge', null);
    const level = fc.constantFrom<Level | null>(0, 1, 2, 3, 4, null);
    const view = fc.tuple(level, fc.tuple(rating, rating));
    fc.assert(
      fc.property(fc.tuple(view, view, view), ([a, b, c]) => {
        const views = { [TD]: a, [TD2]: b, [CM]: c };
        const order = compare(views);
        const asked = Object.entries(views).filter(([, [, said]]) => said.some((x) => x !== null));
        expect(new Set(order.map(({ indicator }) => indicator))).toEqual(
          new Set(asked.map(([id]) => id)),
        );
        const topics = ['difference', 'shared-gap', 'hidden-strength', 'rest', 'unseen'];
        const places = order.map(({ topic }) => topics.indexOf(topic));
        expect(places).toEqual([...places].sort((one, other) => one - other));
      }),
    );
  });
});

describe('compareViews', () => {
  const all = (level: Level) =>
    new Map(aiEngineer.indicators.map(({ id }) => [id, level] as const));
  const own = (level: Level) => scoreProfile(aiEngineer, all(level)).competencies;

  it('says whether a view can be told apart from the person’s own score', () => {
    const views = compareViews(own(1), [
      scoreObserver(aiEngineer, all(1)),
      scoreObserver(aiEngineer, all(4)),
    ]);
    expect(views.map(({ id }) => id)).toEqual(aiEngineer.competencies.map(({ id }) => id));
    for (const { observers } of views) {
      expect(observers.map(({ difference }) => difference?.toldApart)).toEqual([false, true]);
    }
  });

  it('says nothing where one of them has no score', () => {
    const [first] = compareViews(own(2), [scoreObserver(aiEngineer, new Map())]);
    expect(first?.observers).toEqual([{ id: 'TD', ratings: 0, observed: null, difference: null }]);
  });
});
