import { describe, expect, it } from 'vitest';
import {
  barOf,
  goalOf,
  holdAgainst,
  isHeldAgainst,
  listProfiles,
  ownProfile,
  pickScoringRole,
  scoreResponses,
} from '#core';
import { frozenRole, realRole } from '#tests/support/role-file.ts';

const role = frozenRole();
const [junior, own, head] = listProfiles(role);
if (junior === undefined || own === undefined || head === undefined) throw new Error('no ladder');

describe('the profiles of a role', () => {
  it('are its ladder, of which one is its own', () => {
    expect(listProfiles(role).map(({ kind, id, title }) => [kind, id, title])).toEqual([
      ['step', 'junior', 'Junior Frozen Role'],
      ['own', 'role', 'Frozen Role'],
      ['step', 'head', 'Head of Frozen Roles'],
    ]);
    expect(ownProfile(role)).toBe(own);
    expect(listProfiles(role)).toBe(listProfiles(role));
  });

  it('can be put in the place of its own', () => {
    const held = holdAgainst(role, head);
    expect(held.competencies.map(({ id, target, weight }) => [id, target, weight])).toEqual([
      ['A', 60, 0],
      ['B', 95, 100],
      ['C', 95, 40],
    ]);
    expect(isHeldAgainst(held, head)).toBe(true);
    expect(isHeldAgainst(held, own)).toBe(false);
    expect(holdAgainst(held, own).competencies).toEqual(role.competencies);
  });

  it('leave the role as it is where it is held against them already, and give one object otherwise', () => {
    expect(holdAgainst(role, own)).toBe(role);
    expect(holdAgainst(role, head)).toBe(holdAgainst(role, head));
    expect(role.competencies[0]?.target).toBe(75);
  });

  it('work on the piece that only scores', () => {
    const piece = pickScoringRole(role);
    const [, , same] = listProfiles(piece);
    if (same === undefined) throw new Error('no ladder');
    expect(holdAgainst(piece, same).competencies).toEqual(
      pickScoringRole(holdAgainst(role, head)).competencies,
    );
  });

  it('say 0 of a competency that they do not name, built-in names included', () => {
    expect(goalOf({ targets: { A: 3 }, weights: {} }, 'A')).toEqual({ target: 3, weight: 0 });
    expect(goalOf(barOf({}), 'toString')).toEqual({ target: 0, weight: 0 });
  });

  it('are never missing the role’s own', () => {
    expect(() => ownProfile({ profiles: [] })).toThrow('without a profile of its own');
    expect(ownProfile(realRole()).title).toBe('AI Engineer');
  });

  it('change no score', () => {
    const responses = new Map([
      ['A1', 3],
      ['A2', 2],
      ['B1', 4],
      ['B2', 1],
    ]);
    const scores = listProfiles(role).map((profile) =>
      scoreResponses(holdAgainst(role, profile), responses).competencies.map(
        ({ assessment }) => assessment?.score,
      ),
    );
    expect(scores[1]).toEqual(scores[0]);
    expect(scores[2]).toEqual(scores[0]);
  });
});
