import { describe, expect, it } from 'vitest';
import { fitLadder, type Response, standElsewhere } from '#core';
import { frozenRole } from '#tests/support/role-file.ts';

const role = frozenRole();
const source = frozenRole([['version'], 2]);
const answers = (given: Readonly<Record<string, Response>>) => [
  {
    role: source,
    records: new Map(
      Object.entries(given).map(([id, value]) => [id, { value, answeredAt: 1 }] as const),
    ),
  },
];

describe('standElsewhere', () => {
  it('is the fit against each step when half of the role has a score', () => {
    const given = { A1: 3, A2: 2, B1: 4, B2: 4 } as const;
    const standing = standElsewhere(role, answers(given));
    expect(standing).toMatchObject({ role: 'frozen-role', known: 4, unknown: ['C'], missing: 2 });
    expect(standing.fits).toEqual(fitLadder(role, new Map(Object.entries(given))));
    expect(standing.fits?.map(({ profile }) => profile.id)).toEqual(['junior', 'role', 'head']);
  });

  it('is not a number when too little is known, but the number of missing answers', () => {
    const standing = standElsewhere(role, answers({ A1: 3, A2: 2, B1: 1 }));
    expect(standing).toMatchObject({ fits: null, known: 3, unknown: ['B', 'C'], missing: 3 });
    // Quick has six items, two of which are answered.
    expect(standing.open).toBe(4);
  });

  it('has no fit without answers', () => {
    expect(standElsewhere(role, [])).toMatchObject({
      fits: null,
      known: 0,
      missing: 6,
      unknown: ['A', 'B', 'C'],
    });
  });
});
