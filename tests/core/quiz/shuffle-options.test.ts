import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffledOptions } from '#core';
import { realRole } from '#tests/support/role-file.ts';

const role = realRole();
const scenarioOf = (id: string, count: number) => ({
  id,
  options: Array.from({ length: count }, (_, at) => ({ text: `${at}`, credit: 0 })),
});

describe('shuffledOptions', () => {
  it('shows every option once', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 16 }), (id, count) => {
        const shown = shuffledOptions(scenarioOf(id, count));
        expect([...shown].sort((a, b) => a - b)).toEqual([...Array.from({ length: count }).keys()]);
      }),
    );
  });

  it('keeps the order that people have seen', () => {
    expect(
      Object.fromEntries(role.scenarios.map((each) => [each.id, shuffledOptions(each).join('')])),
    ).toMatchInlineSnapshot(`
      {
        "CM-S1": "0123",
        "CM-S2": "0231",
        "CM-S3": "0312",
        "CM-S4": "1230",
        "DC-S1": "3201",
        "DC-S2": "1302",
        "DC-S3": "3102",
        "DC-S4": "1302",
        "DC-S5": "0312",
        "PC-S1": "3120",
        "PC-S2": "2130",
        "PC-S3": "0213",
        "PC-S4": "0123",
        "PC-S5": "1032",
        "TD-S1": "1230",
        "TD-S2": "3102",
        "TD-S3": "0123",
        "TD-S4": "1032",
        "TD-S5": "1032",
        "TS-S1": "2031",
        "TS-S2": "0132",
        "TS-S3": "0132",
        "TS-S4": "1203",
        "TS-S5": "0123",
      }
    `);
  });

  it('depends on the id and the number of options only', () => {
    const [first] = role.scenarios;
    if (first === undefined) throw new Error('no scenario');
    const reworded = first.options.map((option) => ({ ...option, text: 'other', credit: 1 }));
    expect(shuffledOptions({ id: first.id, options: reworded })).toEqual(shuffledOptions(first));
  });

  it('shows the best option of the real role in each place, in none of them more than half the time', () => {
    const places = role.scenarios.map((scenario) => {
      const credits = scenario.options.map(({ credit }) => credit);
      return shuffledOptions(scenario).indexOf(credits.indexOf(Math.max(...credits)));
    });
    const counts = [0, 1, 2, 3].map((place) => places.filter((own) => own === place).length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
    expect(Math.max(...counts)).toBeLessThanOrEqual(12);
  });

  it('puts each option in each place equally often over many ids', () => {
    const runs = 4_000;
    const counts = new Map<string, number>();
    for (let run = 0; run < runs; run += 1) {
      shuffledOptions(scenarioOf(`AB-S${run}`, 4)).forEach((option, place) => {
        const key = `${option}-${place}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      });
    }
    expect(counts.size).toBe(16);
    // 1,000 expected, standard deviation 27: a tolerance of five.
    for (const [key, count] of counts) expect(Math.abs(count - runs / 4), key).toBeLessThan(137);
  });
});
