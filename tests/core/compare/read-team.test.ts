import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ComparedResult, type ComparedScore, readTeam } from '#core';

const TARGET = 50;
const asked = (...ids: readonly string[]) => ids.map((id) => ({ id, target: TARGET }));

/** A score whose likely range has this half-width. */
function scoreAt(score: number, half = 10): ComparedScore {
  const range = [Math.max(0, score - half), Math.min(100, score + half)] as const;
  const status = score >= TARGET ? 'meets' : range[1] >= TARGET ? 'within range' : 'gap';
  return { score, sd: half / 1.28, range, status };
}

function person(scores: Readonly<Record<string, number | null>>, half?: number): ComparedResult {
  return {
    code: '1',
    kind: 'answers',
    answers: 20,
    role: 'r',
    version: 1,
    name: null,
    date: null,
    fit: null,
    competencies: Object.entries(scores).map(([id, score]) => ({
      id,
      score: score === null ? null : scoreAt(score, half),
    })),
  };
}

describe('reading a team', () => {
  it('names the strongest two and the weakest two, each once', () => {
    const team = [
      person({ A: 80, B: 60, C: 40, D: 20, E: 45 }),
      person({ A: 90, B: 70, C: 30, D: 10, E: 49 }),
    ];
    const { strongest, weakest } = readTeam(asked('A', 'B', 'C', 'D', 'E'), team);
    expect(strongest).toEqual(['A', 'B']);
    expect(weakest).toEqual(['D', 'C']);
  });

  it.each([
    [['A'], [], []],
    [['A', 'B'], ['A'], ['B']],
    [['A', 'B', 'C'], ['A'], ['C']],
  ])('says less of fewer competencies: %j', (ids, strongest, weakest) => {
    const reading = readTeam(asked(...ids), [person({ A: 80, B: 30, C: 20 })]);
    expect([reading.strongest, reading.weakest]).toEqual([strongest, weakest]);
  });

  it('calls nothing weak that the median meets', () => {
    const { strongest, weakest } = readTeam(asked('A', 'B'), [person({ A: 80, B: 60 })]);
    expect([strongest, weakest]).toEqual([['A'], []]);
  });

  it('keeps the order of the role between equals', () => {
    const same = person({ A: 30, B: 30, C: 30, D: 30 });
    const { strongest, weakest } = readTeam(asked('A', 'B', 'C', 'D'), [same]);
    expect([strongest, weakest]).toEqual([
      ['A', 'B'],
      ['C', 'D'],
    ]);
  });

  it('distinguishes gaps that nobody covers from competencies without scores', () => {
    const team = [
      person({ A: 20, B: 20, C: null }),
      person({ A: 30, B: 45, C: null }),
      person({ A: null, B: 20 }),
    ];
    const { uncovered, unknown, coverage } = readTeam(asked('A', 'B', 'C'), team);
    expect([uncovered, unknown]).toEqual([['A'], ['C']]);
    expect(coverage).toEqual([
      { id: 'A', meets: 0, assessed: 2 },
      { id: 'B', meets: 0, assessed: 3 },
      { id: 'C', meets: 0, assessed: 0 },
    ]);
  });

  it('says who could help whom: those whose range lies above the others’', () => {
    const team = [
      person({ A: 80 }),
      person({ A: 20 }),
      person({ A: 75 }),
      person({ A: 48 }),
      person({ A: null }),
    ];
    expect(readTeam(asked('A'), team).help).toEqual([{ id: 'A', who: [0, 2], whom: [1, 3] }]);
  });

  it.each([
    ['ranges touch', [60, 40]],
    ['everybody meets the target', [95, 60]],
    ['somebody is alone', [20]],
  ])('offers no help where %s', (_, scores) => {
    const team = scores.map((score) => person({ A: score }));
    expect(readTeam(asked('A'), team).help).toEqual([]);
  });

  it('is empty for nobody', () => {
    expect(readTeam(asked('A'), [])).toEqual({
      strongest: [],
      weakest: [],
      uncovered: [],
      unknown: ['A'],
      coverage: [{ id: 'A', meets: 0, assessed: 0 }],
      help: [],
    });
  });

  it('never contradicts itself for simulated teams', () => {
    const ids = ['A', 'B', 'C', 'D', 'E'];
    const scores = fc.record(
      Object.fromEntries(
        ids.map((id) => [id, fc.option(fc.integer({ min: 0, max: 100 }), { nil: null })]),
      ),
    );
    const someone = fc
      .tuple(scores, fc.integer({ min: 3, max: 30 }))
      .map(([given, half]) => person(given, half));
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 9 }), (team) => {
        const reading = readTeam(asked(...ids), team);
        const of = (place: number, id: string) =>
          team[place]?.competencies.find((each) => each.id === id)?.score;
        expect(reading.strongest.filter((id) => reading.weakest.includes(id))).toEqual([]);
        for (const id of reading.uncovered) {
          expect(reading.coverage.find((each) => each.id === id)?.meets).toBe(0);
        }
        for (const { id, who, whom } of reading.help) {
          expect(who.length).toBeGreaterThan(0);
          for (const helper of who)
            for (const helped of whom) {
              expect(of(helper, id)?.range[0]).toBeGreaterThan(of(helped, id)?.range[1] ?? 100);
              expect(of(helped, id)?.status).not.toBe('meets');
            }
        }
      }),
    );
  });
});
