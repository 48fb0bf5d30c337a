import { describe, expect, it } from 'vitest';
import {
  decodeCode,
  encodeAnswers,
  encodeCode,
  encodeRatings,
  encodeRequest,
  encodeScores,
  findObserverCode,
} from '#core';
import { makeLayout } from '#tests/support/share-arbitraries.ts';
import { IS_DEEP_RUN } from '#tests/support/deep-run.ts';

/**
 * Repeats the counts of the format's design: damage in transit must never open other answers than
 * the original's. `DEEP=1` runs it in full, more than a million texts.
 */
const LINKS = IS_DEEP_RUN ? 60 : 12;
const BURSTS_PER_LINK = IS_DEEP_RUN ? 10_000 : 500;
const RANDOM_TEXTS = IS_DEEP_RUN ? 250_000 : 6000;

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Deterministic random numbers (mulberry32), so that failures can be reproduced. */
function makeRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const random = makeRandom(20261122);
const pick = () => ALPHABET.charAt(random(32));
const CODES = Array.from({ length: LINKS }, (_, index) => makeCode(index));

function makeCode(index: number): string {
  const role = makeLayout(
    37,
    Array.from({ length: 24 }, () => 4),
  );
  const details =
    index % 2 === 0 ? { date: '2026-11-22' } : { name: 'Zoë', band: 'developing' as const };
  if (index % 6 === 4) {
    const ratings = new Map(
      role.graded.flatMap((id) => {
        const level = random(7);
        if (level === 6) return [];
        return [[id, level === 5 ? 'cant-judge' : (level as 0)] as const];
      }),
    );
    return encodeRatings({ role, ratings, tag: random(65536), ...details });
  }
  if (index % 6 === 5) {
    const asked = new Set(role.graded.filter((_, at) => at === 0 || random(2) === 0));
    return encodeRequest({ role, asked, tag: random(65536), ...details });
  }
  if (index % 6 === 3) {
    const make = () => {
      const low = random(500) / 10;
      return {
        score: low + random(200) / 10,
        sd: random(250) / 10,
        range: [low, low + 30] as const,
      };
    };
    const competencies = role.competencies.map(() => ({
      assessment: random(4) === 0 ? null : make(),
      ratings: random(8),
      scenarios: random(5),
    }));
    return encodeScores({ role, result: { competencies, fit: make() }, ...details });
  }
  const responses = new Map<string, number | 'idk'>();
  for (const id of role.graded) if (random(6) > 0) responses.set(id, random(5));
  for (const { id } of role.choices) {
    const state = random(6);
    if (state < 5) responses.set(id, state === 4 ? 'idk' : state);
  }
  return encodeAnswers({ role, responses, ...details });
}

/** The code that a text opens, of any kind; null for none. */
function codeIn(text: string): string | null {
  const outcome = decodeCode(text);
  if (outcome.ok) return outcome.value.code;
  if (outcome.error.code === 'observer-ratings') return outcome.error.ratings.code;
  return outcome.error.code === 'rating-request' ? outcome.error.request.code : null;
}

/** Number of texts tried, and those that opened as another code than the original. */
function tryAll(texts: Iterable<string>, code: string): { tried: number; accepted: string[] } {
  let tried = 0;
  const accepted: string[] = [];
  for (const text of texts) {
    const opened = codeIn(text);
    tried += 1;
    if (opened !== null && opened !== code) accepted.push(text);
  }
  return { tried, accepted };
}

function report(make: (code: string) => Iterable<string>) {
  const outcomes = CODES.map((code) => tryAll(make(code), code));
  return {
    tried: outcomes.reduce((sum, { tried }) => sum + tried, 0),
    accepted: outcomes.flatMap(({ accepted }) => accepted),
  };
}

const symbols = CODES.reduce((sum, code) => sum + code.length, 0);

describe('a link damaged in transit', { timeout: IS_DEEP_RUN ? 3_600_000 : 20_000 }, () => {
  it('never opens after any one substitution', () => {
    const { tried, accepted } = report(function* (code) {
      for (let at = 0; at < code.length; at += 1) {
        for (const symbol of ALPHABET) {
          if (symbol !== code[at]) yield code.slice(0, at) + symbol + code.slice(at + 1);
        }
      }
    });
    expect(accepted).toEqual([]);
    expect(tried).toBe(symbols * 31);
  });

  it('never opens as something else after any one insertion', () => {
    const { tried, accepted } = report(function* (code) {
      for (let at = 0; at < code.length; at += 1) {
        for (const symbol of ALPHABET) yield code.slice(0, at) + symbol + code.slice(at);
      }
    });
    expect(accepted).toEqual([]);
    expect(tried).toBe(symbols * 32);
  });

  it('never opens after any one deletion', () => {
    const { tried, accepted } = report(function* (code) {
      for (let at = 0; at < code.length; at += 1) yield code.slice(0, at) + code.slice(at + 1);
    });
    expect(accepted).toEqual([]);
    expect(tried).toBe(symbols);
  });

  it('never opens as something else after any swap of neighbours', () => {
    const { tried, accepted } = report(function* (code) {
      for (let at = 0; at + 1 < code.length; at += 1) {
        yield code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
      }
    });
    expect(accepted).toEqual([]);
    expect(tried).toBe(symbols - CODES.length);
  });

  it('never opens as something else with two to four symbols changed', () => {
    const { tried, accepted } = report(function* (code) {
      for (let count = 0; count < BURSTS_PER_LINK; count += 1) {
        const changed = Array.from(code);
        for (let left = 2 + random(3); left > 0; left -= 1) changed[random(code.length)] = pick();
        yield changed.join('');
      }
    });
    expect(accepted).toEqual([]);
    expect(tried).toBe(CODES.length * BURSTS_PER_LINK);
  });

  it('is reported as cut off with the right counts wherever it is cut', () => {
    const counts = { 'need unknown': 0, 'need known': 0 };
    for (const code of CODES) {
      let known = false;
      for (let have = 1; have < code.length; have += 1) {
        const outcome = decodeCode(code.slice(0, have));
        if (outcome.ok || outcome.error.code !== 'cut-off')
          throw new Error(`opened ${have} of ${code}`);
        expect(outcome.error.have).toBe(have);
        // Once the needed length is known, it stays known and is right.
        if (outcome.error.need !== null || known) expect(outcome.error.need).toBe(code.length);
        known = outcome.error.need !== null;
        counts[known ? 'need known' : 'need unknown'] += 1;
      }
      expect(known).toBe(true);
    }
    expect(counts['need known'] + counts['need unknown']).toBe(symbols - CODES.length);
    expect(counts['need unknown']).toBeLessThanOrEqual(CODES.length * 13);
  });

  it('is not met by chance', () => {
    const accepted: string[] = [];
    for (let count = 0; count < RANDOM_TEXTS; count += 1) {
      const text = Array.from({ length: 1 + random(80) }, pick).join('');
      const opened = codeIn(count % 2 === 0 ? text : `1${text}`);
      if (opened !== null) accepted.push(opened);
    }
    expect(accepted).toEqual([]);
  });

  it('opens, unchanged, as itself', () => {
    for (const code of CODES) {
      const result = decodeCode(code);
      const outcome = result.ok ? result : findObserverCode(code);
      if (!outcome.ok) throw new Error(outcome.error.code);
      expect(encodeCode(outcome.value)).toBe(code);
    }
    expect(new Set(CODES).size).toBe(LINKS);
  });
});
