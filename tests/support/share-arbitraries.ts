import * as fc from 'fast-check';
import { BAND_IDS, type LayoutRole, type Response } from '#core';

/** A role's layout with `graded` ratings, and scenarios with these numbers of options. */
export function makeLayout(graded: number, options: readonly number[], hash?: string): LayoutRole {
  return {
    number: 1,
    version: 1,
    ...(hash === undefined ? {} : { hash }),
    competencies: ['A', 'B', 'C', 'D', 'E'],
    graded: Array.from({ length: graded }, (_, index) => `G${index + 1}`),
    choices: options.map((count, index) => ({ id: `S${index + 1}`, options: count })),
  };
}

/** Layouts of all roles that a role file can describe. */
export const anyLayout: fc.Arbitrary<LayoutRole> = fc
  .record({
    number: fc.nat(1023),
    version: fc.integer({ min: 1, max: 1023 }),
    graded: fc.integer({ min: 1, max: 127 }),
    options: fc.array(fc.integer({ min: 2, max: 16 }), { maxLength: 63 }),
    hash: fc.option(fc.stringMatching(/^[0-9a-f]{10}$/), { nil: undefined }),
  })
  .map(({ number, version, graded, options, hash }) => ({
    ...makeLayout(graded, options, hash),
    number,
    version,
  }));

/** Optional details of a link, already cleaned. */
export const anyDetails = fc.record({
  date: fc.option(
    fc
      .date({
        min: new Date('2025-01-01'),
        max: new Date('2069-11-09'),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString().slice(0, 10)),
  ),
  band: fc.option(fc.constantFrom(...BAND_IDS)),
  name: fc.option(
    fc.constantFrom('Ada', 'Zoë 🦊', '=HYPERLINK("x")', '名'.repeat(21), '<img onerror>'),
  ),
});

/** Complete or partial answers to a role; unanswered items are absent. */
export function anyResponses(role: LayoutRole): fc.Arbitrary<ReadonlyMap<string, Response>> {
  const graded = fc.tuple(...role.graded.map(() => fc.option(fc.nat(4))));
  const choices = fc.tuple(
    ...role.choices.map(({ options }) =>
      fc.option(fc.oneof(fc.nat(options - 1), fc.constant('idk' as const))),
    ),
  );
  return fc.tuple(graded, choices).map(([levels, picks]) => {
    const responses = new Map<string, Response>();
    role.graded.forEach((id, index) => {
      const level = levels[index] ?? null;
      if (level !== null) responses.set(id, level);
    });
    role.choices.forEach(({ id }, index) => {
      const pick = picks[index] ?? null;
      if (pick !== null) responses.set(id, pick);
    });
    return responses;
  });
}

/** Scores in full precision, with ordered ranges. */
export const anyScore = fc
  .tuple(
    fc.double({ min: 0, max: 100, noNaN: true }),
    fc.double({ min: 0, max: 50, noNaN: true }),
    fc.double({ min: 0, max: 100, noNaN: true }),
    fc.double({ min: 0, max: 100, noNaN: true }),
  )
  .map(([score, sd, a, b]) => ({ score, sd, range: [Math.min(a, b), Math.max(a, b)] as const }));

/** Results that a scores-only link can contain. */
export const anyScoredResult = fc.record({
  competencies: fc.array(
    fc.record({
      assessment: fc.option(anyScore),
      ratings: fc.nat(10),
      scenarios: fc.nat(5),
    }),
    { minLength: 3, maxLength: 12 },
  ),
  fit: fc.option(anyScore),
});
