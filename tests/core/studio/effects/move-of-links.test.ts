import { describe, expect, it } from 'vitest';
import {
  encodeAnswers,
  encodeScores,
  holdAgainst,
  layoutOf,
  moveOfLinks,
  routes,
  samplePeople,
  scoreResponses,
  withCode,
} from '#core';
import { aiEngineer as role, currentAiEngineer } from '#tests/support/ai-engineer.ts';

const [quick] = role.forms;
if (quick === undefined) throw new Error('no form');
const [, person] = samplePeople(role, quick, 3, 3);
if (person === undefined) throw new Error('no person');
const { responses } = person;
const layout = layoutOf(role);
const link = (code: string) => `https://x.example${withCode(routes.shared(role.id), code)}`;
const answers = link(encodeAnswers({ role: layout, responses, name: 'Ada' }));
const scores = link(encodeScores({ role: layout, result: scoreResponses(role, responses) }));
const nothing = link(encodeAnswers({ role: layout, responses: new Map() }));
const targets = Object.fromEntries(role.competencies.map(({ id }) => [id, 100]));
const raised = holdAgainst(role, { id: 'x', title: 'X', targets, weights: targets } as never);

describe('moveOfLinks', () => {
  it('is zero without changes', () => {
    const { moves, problems } = moveOfLinks(role, { ...role }, `${answers}\n${scores}`);
    expect(problems).toEqual([]);
    expect(moves.map(({ number, name }) => [number, name])).toEqual([
      [1, 'Ada'],
      [2, null],
    ]);
    for (const { before, after, competencies } of moves) {
      expect(after).toEqual(before);
      expect([...competencies.values()].every((points) => points === 0)).toBe(true);
    }
    expect(moves[0]?.before?.score).toBe(scoreResponses(role, responses).fit?.score);
  });

  it('reads links of a file that was never published, by its hash alone', () => {
    const sha256 = 'AB'.repeat(32);
    const external = link(
      encodeAnswers({ role: layoutOf(role, sha256.slice(0, 10)), responses, name: 'Zoë' }),
    );
    const kinds = (hashes?: readonly string[]) => {
      const { moves, problems } = moveOfLinks(role, raised, `${external}\n${answers}`, hashes);
      return [...moves.map(({ name }) => name), ...problems.map(({ kind }) => kind)];
    };
    expect(kinds([sha256])).toEqual(['Zoë', 'Ada']);
    expect(kinds(['CD'.repeat(32)])).toEqual(['Ada', 'other-role']);
    expect(kinds()).toEqual(['Ada', 'other-role']);
  });

  it('is another fit where targets are raised, with answers and with scores alone', () => {
    for (const { before, after } of moveOfLinks(role, raised, `${answers}\n${scores}`).moves) {
      expect(after?.score).toBeLessThan(before?.score ?? 0);
    }
  });

  it('is another score where a question is gone', () => {
    const [first] = role.indicators;
    const indicators = role.indicators.filter((each) => each !== first);
    const order = role.order.filter((id) => id !== first?.id);
    const [move] = moveOfLinks(role, { ...role, indicators, order }, answers).moves;
    expect(move?.competencies.get(first?.competency ?? '')).not.toBe(0);
  });

  it('has no fit and no scores where nothing was answered', () => {
    const [move] = moveOfLinks(role, raised, nothing).moves;
    expect(move).toMatchObject({ before: null, after: null });
    expect(move?.competencies.size).toBe(0);
  });

  it.each([
    ['a link that was cut off', answers.slice(0, -5), 'unreadable'],
    ['a code that may be one', 'K0AB CDEF GHJK MNPQ RSTV WXYZ 2345', 'unreadable'],
    [
      'answers to another version',
      link(encodeAnswers({ role: layoutOf(currentAiEngineer), responses: new Map() })),
      'other-role',
    ],
    [
      'scores of another version',
      link(
        encodeScores({
          role: layoutOf(currentAiEngineer),
          result: scoreResponses(currentAiEngineer, new Map([['TD1', 2]])),
        }),
      ),
      'other-role',
    ],
  ])('is not known for %s', (_, text, kind) => {
    expect(moveOfLinks(role, raised, text)).toEqual({
      moves: [],
      problems: [{ number: 1, kind }],
      unread: 0,
    });
  });

  it('is not known for scores alone where an axis is gone', () => {
    const competencies = role.competencies.slice(1);
    const { problems } = moveOfLinks(role, { ...role, competencies }, scores);
    expect(problems).toEqual([{ number: 1, kind: 'scores-only' }]);
  });

  it('is nothing in a text without links', () => {
    expect(moveOfLinks(role, raised, '?')).toEqual({ moves: [], problems: [], unread: 0 });
  });

  it('reads 200 links, and counts those that it left out', () => {
    const { moves, unread } = moveOfLinks(role, role, `${scores}\n`.repeat(203));
    expect(moves).toHaveLength(200);
    expect(unread).toBe(3);
  });
});
