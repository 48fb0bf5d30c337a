import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlan, type Plan, planToJson, type PlanStep, writePlan } from '#core';
import { fromDayNumber } from '#core/share/encoding/day-number.ts';
import { cleanNote } from '#core/notes/clean-note.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { makePlan, makeStep } from '#tests/support/sample-plan.ts';

const day = fc.integer({ min: 0, max: 2 ** 14 - 1 }).map(fromDayNumber);
const level = fc.constantFrom(0, 1, 2, 3, 4);
const step: fc.Arbitrary<PlanStep> = fc
  .record({
    indicator: fc.constantFrom(...aiEngineer.indicators.map(({ id }) => id)),
    levels: fc.tuple(level, level),
    action: fc.string({ unit: 'binary', maxLength: 300 }).map(cleanNote),
    resource: fc.oneof(
      fc.constant(null),
      fc.constantFrom('a', 'r-1', 'R_2').map((id) => ({ kind: 'role' as const, id })),
      fc.constant({ kind: 'own' as const, url: 'https://example.com/x?y=%C3%BC' }),
    ),
    due: fc.option(day),
    doneOn: fc.option(day),
  })
  .map(({ levels: [one, other], ...rest }) => ({
    ...rest,
    from: one < other ? one : other,
    goal: one < other ? other : one,
  }));
const plan: fc.Arbitrary<Plan> = fc.record({
  role: fc.constantFrom('ai-engineer', 'ml-ops'),
  version: fc.integer({ min: 1, max: 1023 }),
  id: fc.stringMatching(/^[0-9a-f]{16}$/),
  madeOn: day,
  steps: fc.uniqueArray(step, { maxLength: 3, selector: ({ indicator }) => indicator }),
});

describe('a plan’s JSON file', () => {
  it('survives a round trip, with the role’s words added', () => {
    fc.assert(
      fc.property(plan, (before) => {
        const text = planToJson(before, aiEngineer);
        expect(parsePlan(JSON.parse(text))).toEqual({ ok: true, value: before });
        expect(parsePlan(writePlan(before))).toEqual({ ok: true, value: before });
      }),
    );
  });

  it('says what its ids mean', () => {
    const [first] = aiEngineer.indicators;
    const file: unknown = JSON.parse(planToJson(makePlan(makeStep()), aiEngineer));
    expect(file).toMatchObject({
      format: 'role-radar-plan',
      roleTitle: aiEngineer.title,
      steps: [{ behaviour: first?.title, stood: first?.anchors[1], towards: first?.anchors[2] }],
    });
    const other = planToJson(makePlan(makeStep({ indicator: 'ZZ9' })), aiEngineer);
    expect(other).not.toContain('behaviour');
  });

  it('holds texts and addresses to what the form takes', () => {
    const resource = { kind: 'own', url: 'example.com/a' } as const;
    const read = parsePlan(writePlan(makePlan(makeStep({ action: ' a\n\u202Eb ', resource }))));
    expect(read.ok && read.value.steps[0]).toMatchObject({
      action: 'a b',
      resource: { kind: 'own', url: 'https://example.com/a' },
    });
  });

  it.each([
    [null, 'not-a-plan'],
    ['x', 'not-a-plan'],
    [[], 'not-a-plan'],
    [{ format: 'role-radar-result' }, 'not-a-plan'],
    [{ ...writePlan(makePlan()), formatVersion: 2 }, 'too-new'],
    [{ ...writePlan(makePlan()), formatVersion: 'x' }, 'damaged'],
    [{ ...writePlan(makePlan()), role: '../x' }, 'damaged'],
    [{ ...writePlan(makePlan()), role: 1 }, 'damaged'],
    [{ ...writePlan(makePlan()), version: 0 }, 'damaged'],
    [{ ...writePlan(makePlan()), version: 1024 }, 'damaged'],
    [{ ...writePlan(makePlan()), version: 1.5 }, 'damaged'],
    [{ ...writePlan(makePlan()), id: 'zz' }, 'damaged'],
    [{ ...writePlan(makePlan()), id: 1 }, 'damaged'],
    [{ ...writePlan(makePlan()), madeOn: '2026-02-30' }, 'damaged'],
    [{ ...writePlan(makePlan()), madeOn: 1 }, 'damaged'],
    [{ ...writePlan(makePlan()), steps: {} }, 'damaged'],
    [{ ...writePlan(makePlan()), steps: [1] }, 'damaged'],
    [{ ...writePlan(makePlan()), steps: [1, 2, 3, 4] }, 'damaged'],
    [writePlan(makePlan(makeStep(), makeStep())), 'damaged'],
  ])('is refused where it is something else: case %#', (input, error) => {
    expect(parsePlan(input)).toEqual({ ok: false, error });
  });

  it.each([
    { indicator: 1 },
    { indicator: '<b>' },
    { from: 5 },
    { from: '1' },
    { goal: -1 },
    { from: 3, goal: 2 },
    { action: null },
    { due: '12 Dec' },
    { due: undefined },
    { doneOn: 'yes' },
    { resource: undefined },
    { resource: 'x' },
    { resource: { kind: 'role', id: 'no spaces' } },
    { resource: { kind: 'role', id: 1 } },
    { resource: { kind: 'own', url: 'javascript:alert(1)' } },
    { resource: { kind: 'own', url: 1 } },
    { resource: { kind: 'else' } },
  ])('is refused with a step that none can be: %j', (change) => {
    const { steps, ...rest } = writePlan(makePlan(makeStep()));
    const input = { ...rest, steps: [{ ...steps[0], ...change }] };
    expect(parsePlan(input)).toEqual({ ok: false, error: 'damaged' });
  });
});
