import { describe, expect, it } from 'vitest';
import {
  type BehaviourTopic,
  type BehaviourView,
  type Level,
  pickTopics,
  type Recommendation,
} from '#core';
import { aiEngineer } from '#tests/support/ai-engineer.ts';

/** Technical Depth asks for level 4, Communication for 2. */
const idsOf = (competency: string) =>
  aiEngineer.indicators.filter((one) => one.competency === competency).map(({ id }) => id);
const [T1 = '', T2 = '', T3 = '', T4 = '', T5 = ''] = idsOf('TD');
const [C1 = '', C2 = ''] = idsOf('CM');
const competencyOf = (id: string) =>
  aiEngineer.indicators.find((one) => one.id === id)?.competency ?? '';

function step(indicator: string, given: Partial<Recommendation> = {}): Recommendation {
  const competency = competencyOf(indicator);
  return { indicator, competency, need: 1, level: 40, rating: 1, missedScenario: false, ...given };
}

function view(indicator: string, topic: BehaviourTopic): BehaviourView {
  const competency = competencyOf(indicator);
  return { indicator, competency, topic, self: 1, observers: [], difference: 0 };
}

type Given = {
  readonly steps?: readonly Recommendation[];
  readonly beyond?: readonly Recommendation[];
  readonly behaviours?: readonly BehaviourView[];
  readonly self?: Readonly<Record<string, Level>>;
};

function pick({ steps = [], beyond = [], behaviours = [], self = {} }: Given) {
  return pickTopics(aiEngineer, {
    result: { recommendations: steps, beyond },
    self: new Map(Object.entries(self)),
    behaviours,
  });
}

const ALL = { [T1]: 1, [T2]: 1, [T3]: 1, [T4]: 1, [T5]: 4, [C1]: 3, [C2]: 2 } as const;
const said = (given: Given) =>
  pick({ self: ALL, ...given }).topics.map(({ indicator, reason }) => `${indicator} ${reason}`);

describe('topics', () => {
  it('are a difference, a contradiction and then what is most needed', () => {
    expect(
      said({
        steps: [step(T1), step(C1, { rating: 3, missedScenario: true }), step(T2)],
        behaviours: [view(T3, 'difference'), view(T4, 'difference')],
      }),
    ).toEqual([`${T3} difference`, `${C1} contradiction`, `${T1} gap`]);
  });

  it('are filled up with further differences and contradictions', () => {
    expect(
      said({
        steps: [
          step(C1, { rating: 3, missedScenario: true }),
          step(C2, { rating: 2, missedScenario: true }),
        ],
        behaviours: [view(T3, 'difference'), view(T4, 'difference')],
      }),
    ).toEqual([`${T3} difference`, `${C1} contradiction`, `${T4} difference`]);
    expect(
      said({
        steps: [
          step(C1, { rating: 3, missedScenario: true }),
          step(C2, { rating: 2, missedScenario: true }),
        ],
      }),
    ).toEqual([`${C1} contradiction`, `${C2} contradiction`]);
  });

  it('take a low rating with a missed scenario for a gap', () => {
    expect(said({ steps: [step(T1, { missedScenario: true }), step(C1, { rating: 3 })] })).toEqual([
      `${T1} gap`,
      `${C1} gap`,
    ]);
  });

  it('come up once, and only where the person answered', () => {
    expect(
      said({
        steps: [step(T1), step(T2, { rating: null })],
        behaviours: [view(T1, 'difference'), view(T2, 'shared-gap')],
        self: { [T1]: 1 },
      }),
    ).toEqual([`${T1} difference`]);
  });

  it('are where one could go further when nothing is missing', () => {
    expect(said({ beyond: [step(T1), step(C1)] })).toEqual([`${T1} grow`, `${C1} grow`]);
  });
});

describe('strengths', () => {
  const strong = (given: Given) =>
    pick({ self: ALL, ...given }).strengths.map(({ indicator }) => indicator);

  it('are furthest above what the role asks for, one of each competency first', () => {
    expect(strong({})).toEqual([C1, T5, C2]);
  });

  it('begin with what somebody else sees more in', () => {
    const { strengths } = pick({ self: ALL, behaviours: [view(T1, 'hidden-strength')] });
    expect(strengths).toEqual([
      { indicator: T1, competency: 'TD', level: 1, isHidden: true },
      { indicator: C1, competency: 'CM', level: 3, isHidden: false },
      { indicator: T5, competency: 'TD', level: 4, isHidden: false },
    ]);
  });

  it('exclude topics and level 0', () => {
    expect(strong({ steps: [step(C1)] })).not.toContain(C1);
    expect(strong({ self: { [T1]: 0 } })).toEqual([]);
  });

  it('of the same height go by level and weight', () => {
    // 4 of 4 in Technical Depth before 2 of 2 in Communication.
    expect(strong({ self: { [C2]: 2, [T5]: 4 } })).toEqual([T5, C2]);
    const [P1 = ''] = idsOf('PC');
    expect(strong({ self: { [P1]: 4, [T5]: 4 } })).toEqual([T5, P1]);
  });
});
