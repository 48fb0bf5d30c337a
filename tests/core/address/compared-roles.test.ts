import { describe, expect, it } from 'vitest';
import { comparedRolesQuery, readComparedRoles } from '#core';

const KNOWN = ['a', 'b', 'c', 'd', 'e'];

describe('the roles that a URL compares', () => {
  it.each([[['a']], [['b', 'a']], [['e', 'd', 'c', 'b']]])(
    'are read as they were written: %j',
    (slugs) => {
      expect(readComparedRoles(`?${comparedRolesQuery(slugs)}`, KNOWN)).toEqual({
        slugs,
        unknown: [],
      });
    },
  );

  it.each<[string, readonly string[], readonly string[]]>([
    ['', ['a', 'b', 'c', 'd'], []],
    ['?profile=lead', ['a', 'b', 'c', 'd'], []],
    ['?roles=', [], []],
    ['?roles=a%2Cb', ['a', 'b'], []],
    ['?roles=a,a,,b, a ', ['a', 'b'], []],
    ['?roles=a,b,c,d,e', ['a', 'b', 'c', 'd'], []],
    ['?roles=x,b', ['b'], ['x']],
    ['?roles=%3Cb%3E,a', ['a'], ['<b>']],
    ['?roles=__proto__,constructor', [], ['__proto__', 'constructor']],
    [`?roles=a,${'x'.repeat(10_000)}`, ['a'], ['x'.repeat(40)]],
    ['?roles=x%0Ay', [], ['x y']],
  ])('of %j are these', (search, slugs, unknown) => {
    expect(readComparedRoles(search, KNOWN)).toEqual({ slugs, unknown });
  });
});
