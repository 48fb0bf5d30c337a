import { describe, expect, it } from 'vitest';
import { type Story, storyKey } from '#core';

const story = (about: Partial<Story>): Story => ({
  claim: 'start',
  isSure: false,
  competencies: [],
  level: null,
  best: null,
  next: null,
  room: null,
  ...about,
});

describe('storyKey', () => {
  it.each([
    [{}, 'start'],
    [{ claim: 'begun' }, 'begun'],
    [{ claim: 'begun', best: 'A1', isSure: true }, 'begunBest'],
    [{ claim: 'level', level: 3 }, 'level'],
    [{ claim: 'level', level: 3, best: 'A1', isSure: true }, 'levelSureBest'],
    [{ claim: 'level', level: 4, best: 'A1' }, 'topLevelBest'],
    [{ claim: 'meets', isSure: true }, 'meetsSure'],
    [{ claim: 'whole', best: 'A1' }, 'wholeBest'],
  ] as const)('of %o is %s', (about, key) => {
    expect(storyKey(story(about))).toBe(key);
  });
});
