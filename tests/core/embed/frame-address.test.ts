import { describe, expect, it } from 'vitest';
import { PLAIN_THEME } from '../../../src/core/embed/embed-options.ts';
import {
  buildFrameQuery,
  buildQuery,
  cleanInstance,
  NO_GOAL,
  parseFrameQuery,
} from '../../../src/core/embed/frame-address.ts';

const FULL = {
  nonce: 'abcdef0123456789',
  theme: { scheme: 'dark', accent: '#0a66c2', radius: 8, font: 'mono', surface: '#ffffff' },
  instance: 'left-1',
  version: 3,
  goal: { profile: 'lead', targets: 'TD85-TS70', bar: 'Acme <b>' },
  length: 'standard',
  hide: ['header', 'footer'],
  profiles: ['ai-engineer', 'data-engineer'],
} as const;

describe('the query of a frame', () => {
  it('survives a round trip', () => {
    expect(parseFrameQuery(buildFrameQuery(FULL))).toEqual(FULL);
  });

  it('is empty for a plain frame', () => {
    const plain = { nonce: null, theme: PLAIN_THEME, instance: '', version: null, goal: NO_GOAL };
    expect(buildFrameQuery(plain)).toBe('');
    expect(parseFrameQuery('')).toEqual(plain);
  });

  it('counts as not given what isn’t well formed', () => {
    const query =
      '?n=<b>&theme=x&accent=red&radius=99&font=y&instance=../a&version=1e3&surface=red&length=short&hide=all&profiles=../a,A';
    expect(parseFrameQuery(query)).toEqual(parseFrameQuery(''));
  });
});

describe('the lists in a frame’s query', () => {
  it.each([
    ['footer', ['footer']],
    ['footer%20header', ['header', 'footer']],
    ['header,nav', ['header']],
  ])('hide=%s leaves out %j', (value, expected) => {
    expect(parseFrameQuery(`?hide=${value}`).hide).toEqual(expected);
  });

  it.each([
    ['a,b', ['a', 'b']],
    ['a b,,a', ['a', 'b']],
    ['a,<b>,c', ['a', 'c']],
  ])('profiles=%s offers %j', (value, expected) => {
    expect(parseFrameQuery(`?profiles=${value}`).profiles).toEqual(expected);
  });

  it('offers twenty roles at most', () => {
    const many = Array.from({ length: 30 }, (_, index) => `role-${index}`).join(',');
    expect(parseFrameQuery(`?profiles=${many}`).profiles).toHaveLength(20);
  });
});

describe('buildQuery', () => {
  it('escapes, and leaves out what is null', () => {
    expect(buildQuery({ accent: '#1&2', font: null, version: 3 })).toBe(
      '?accent=%231%262&version=3',
    );
    expect(buildQuery({ font: null })).toBe('');
  });
});

describe('cleanInstance', () => {
  it.each([
    ['left_2-B', 'left_2-B'],
    ['with space', ''],
    ['x'.repeat(41), ''],
    [null, ''],
  ])('of %j is %j', (input, expected) => {
    expect(cleanInstance(input)).toBe(expected);
  });
});
