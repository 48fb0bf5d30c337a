import { describe, expect, it } from 'vitest';
import { decide, isMet, type RoleResult, scoreResponses, seededRandom } from '#core';
import { listStrengths, tellStory, type StoryCompetency } from '#core/scoring/tell-story.ts';
import { newestRoles } from '#tests/support/newest-roles.ts';
import { simulatePerson } from '#tests/support/simulate-person.ts';

const BANDS = [
  { id: 'full-match', from: 95 },
  { id: 'early-days', from: 0 },
] as const;

type Scored = { score?: number; chance?: number; levels?: readonly number[] } | null;
const competency = (id: string, scored: Scored): StoryCompetency => ({
  id,
  target: 80,
  weight: 80,
  assessment: scored && {
    score: scored.score ?? 50,
    chanceOfTarget: scored.chance ?? 0.1,
    levelChances: scored.levels ?? [0.1, 0.3, 0.4, 0.1, 0.1],
  },
});
const behaviour = (indicator: string, about: Partial<RoleResult['recommendations'][0]> = {}) => ({
  indicator,
  competency: indicator.charAt(0),
  need: 1,
  level: 50,
  rating: 2,
  missedScenario: false,
  ...about,
});
const tell = (
  scored: readonly Scored[],
  fit: { score: number; sd: number } | null = { score: 60, sd: 10 },
  behaviours: readonly ReturnType<typeof behaviour>[] = [],
  recommendations: readonly ReturnType<typeof behaviour>[] = [],
) =>
  tellStory(
    { bands: BANDS, competencies: scored.map((one, at) => competency('ABC'.charAt(at), one)), fit },
    { behaviours, recommendations, beyond: [] },
  );

describe('the claim of a story', () => {
  it.each([
    ['everything', [{}, {}], { score: 99, sd: 1 }, { claim: 'whole', isSure: true }],
    ['not of a part', [{}, null], { score: 99, sd: 1 }, { claim: 'begun', competencies: ['A'] }],
    [
      'targets that are met, the surest first, two at most',
      [{ chance: 0.7 }, { chance: 0.9 }, { chance: 0.8 }],
      null,
      { claim: 'meets', isSure: false, competencies: ['B', 'C'] },
    ],
    [
      'almost surely, when all of it is',
      [{ chance: 0.95 }, { chance: 0.6 }],
      undefined,
      { claim: 'meets', isSure: true, competencies: ['A'] },
    ],
    [
      'the highest level that is probable anywhere',
      [{ levels: [0, 0.1, 0.2, 0.4, 0.3] }, { levels: [0, 0.1, 0.8, 0.1, 0] }],
      undefined,
      { claim: 'level', level: 3, competencies: ['A'] },
    ],
    [
      'a beginning',
      [{ levels: [0.2, 0.6, 0.2, 0, 0] }],
      undefined,
      { claim: 'begun', level: null, competencies: ['A'] },
    ],
    ['nothing', [{ levels: [0.6, 0.3, 0.1, 0, 0] }], undefined, { claim: 'start', best: null }],
  ] as const)('is %s', (_, scored, fit, story) => {
    expect(tell(scored, fit)).toMatchObject(story);
  });

  it('is null without a score', () => {
    expect(tell([null, null], null)).toBeNull();
  });
});

describe('the outstanding behaviour', () => {
  const met = [{ chance: 0.9 }, {}];

  it.each([
    [
      'rated highest, then estimated highest',
      [behaviour('A1'), behaviour('A2', { level: 60 }), behaviour('A3', { rating: 1, level: 99 })],
      'A2',
    ],
    ['by id where nothing else tells', [behaviour('A2'), behaviour('A1')], 'A1'],
    ['lies in what is claimed', [behaviour('B1', { rating: 4 }), behaviour('A1')], 'A1'],
    ['was no missed scenario', [behaviour('A1', { missedScenario: true, rating: 4 })], null],
    ['was rated', [behaviour('A1', { rating: null })], null],
    ['is not the next step', [behaviour('A9', { rating: 4 }), behaviour('A1')], 'A1'],
  ] as const)('%s', (_, behaviours, best) => {
    expect(tell(met, undefined, behaviours, [behaviour('A9')])?.best).toBe(best);
  });

  it('of a beginning may be one that was done with help', () => {
    const begun = [{ levels: [0.2, 0.6, 0.2, 0, 0] }];
    expect(tell(begun, undefined, [behaviour('A1', { rating: 1 })])?.best).toBe('A1');
  });
});

describe('the next step', () => {
  it('lies where the target isn’t met, if there is one', () => {
    const steps = [behaviour('A1'), behaviour('B1')];
    expect(tell([{ chance: 0.9 }, {}], undefined, [], steps)?.next).toBe('B1');
    expect(tell([{ chance: 0.9 }, { chance: 0.9 }], undefined, [], steps)?.next).toBe('A1');
  });

  it('is the competency with most to gain where only scores are known', () => {
    expect(tell([{ score: 70 }, { score: 40 }, { chance: 0.5, score: 10 }])).toMatchObject({
      next: null,
      room: 'B',
    });
    expect(tell([{ chance: 0.8 }])).toMatchObject({ next: null, room: null });
  });
});

describe('strengths', () => {
  const CUTS = [12.5, 37.5, 62.5, 87.5];

  it('are at most three, at most two of one competency, without the next step', () => {
    const all = ['A1', 'A2', 'A3', 'B1', 'C1', 'C2'].map((id, at) =>
      behaviour(id, { level: 90 - at }),
    );
    const listed = listStrengths(all, CUTS, 'A1').map(({ indicator }) => indicator);
    expect(listed).toEqual(['A2', 'A3', 'B1']);
    expect(listStrengths(all, CUTS, 'B1').map(({ indicator }) => indicator)).toEqual([
      'A1',
      'A2',
      'C1',
    ]);
  });

  it('are neither below work done alone nor contradicted', () => {
    const none = [
      behaviour('A1', { rating: 1, level: 60 }),
      behaviour('A2', { level: 37 }),
      behaviour('A3', { missedScenario: true }),
      behaviour('A4', { rating: null }),
    ];
    expect(listStrengths(none, CUTS, null)).toEqual([]);
    expect(listStrengths(none, [], null).map(({ indicator }) => indicator)).toEqual(['A2']);
  });
});

describe('of 1,008 simulated people, over all roles and forms', () => {
  const random = seededRandom(20261129);
  const told = { probably: { said: 0, right: 0 }, surely: { said: 0, right: 0 } };
  const contradictions: string[] = [];
  for (const role of newestRoles)
    for (const form of role.forms)
      for (let person = 0; person < 84; person += 1) {
        const { skills, responses } = simulatePerson(role, form, random);
        const result = scoreResponses(role, responses);
        contradictions.push(...contradictionsIn(result));
        const { story } = result;
        if (story === null || story.claim === 'start' || story.claim === 'whole') continue;
        const tally = told[story.isSure ? 'surely' : 'probably'];
        for (const id of story.competencies) {
          const { target = 0 } = role.competencies.find((each) => each.id === id) ?? {};
          const level = story.level ?? 1;
          const least = story.claim === 'meets' ? target : (role.model.cuts[level - 1] ?? 0);
          tally.said += 1;
          if ((skills.get(id) ?? 0) >= least) tally.right += 1;
        }
      }

  it('no story contradicts itself or the figures', () => {
    expect(contradictions).toEqual([]);
  });

  it('praise is true as often as the words promise', () => {
    expect(told.probably.said).toBeGreaterThan(500);
    expect(told.surely.said).toBeGreaterThan(50);
    expect(told.probably.right / told.probably.said).toBeGreaterThan(0.7);
    expect(told.surely.right / told.surely.said).toBeGreaterThan(0.95);
  });
});

function contradictionsIn({
  competencies,
  story,
  strengths,
  recommendations,
}: RoleResult): string[] {
  if (story === null) return ['no story'];
  const decisionOf = (id: string | undefined) => {
    const found = competencies.find((each) => each.id === id)?.assessment;
    return found ? decide(found.chanceOfTarget) : 'too close to call';
  };
  const step = recommendations.find(({ indicator }) => indicator === story.next);
  const others = recommendations.filter(({ competency: id }) => !isMet(decisionOf(id)));
  const best = strengths.find(({ indicator }) => indicator === story.best);
  return [
    story.next === null && 'no next step',
    story.next === story.best && 'the next step is the strength',
    strengths.some(({ indicator }) => indicator === story.next) && 'a strength is the next step',
    story.claim === 'meets' &&
      !story.competencies.every((id) => isMet(decisionOf(id))) &&
      'meets what it is below',
    story.claim === 'whole' &&
      competencies.some(({ id }) => decisionOf(id) === 'almost surely below') &&
      'covers everything and is below',
    step !== undefined &&
      isMet(decisionOf(step.competency)) &&
      others.length > 0 &&
      'the next step is where the target is met',
    story.claim !== 'start' &&
      story.claim !== 'whole' &&
      story.competencies.length === 0 &&
      'a claim about nothing',
    best?.missedScenario === true && 'best at a missed scenario',
    strengths.some(({ rating, missedScenario }) => (rating ?? 0) < 2 || missedScenario) &&
      'a strength that is none',
  ].filter((each) => each !== false);
}
