// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readRoleFiles } from '../../../src/cli/roles/read-role-files.ts';
import { MIN_PEOPLE, type RoleReport } from '../../../src/cli/stats/report-statistics.ts';
import { stats } from '../../../src/cli/stats/run-stats.ts';
import { runResult } from '#tests/support/run-result.ts';
import { answerLines } from '#tests/support/answer-lines.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';

const files = await readRoleFiles('public/roles');

async function run(input: string, args: readonly string[] = ['-']) {
  const said = { printed: '', warned: '' };
  const pages = new Map<string, string>();
  async function* chunks() {
    yield await Promise.resolve(new Uint8Array(Buffer.from(input)));
  }
  const exitCode = await stats(args, {
    files,
    input: chunks(),
    print: (text) => (said.printed += text),
    warn: (text) => (said.warned += text),
    writeFile: (path, text) => {
      pages.set(path, text);
      return Promise.resolve();
    },
  });
  return { exitCode, ...said, pages };
}

type Report = { readonly lines: number; readonly failed: number; readonly roles: RoleReport[] };
const reportIn = ({ printed }: { readonly printed: string }) => JSON.parse(printed) as Report;

const level = (person: number, item: number) => {
  const noise = Math.floor(((person * (3 * item + 5) + item * item) % (3 + item)) / 2) - 1;
  return Math.min(4, Math.max(0, Math.floor(person / 8) + noise));
};

/** Forty people with four ratings and a scenario each, and a second result of each person. */
const FORTY = Array.from({ length: 40 }, (_, person) => {
  const first = 10 + person * 2.1 + (person % 4) * 3;
  const lineOf = (score: number, responses: object | null) => ({
    formatVersion: 1,
    line: 1,
    name: `Person ${person}`,
    error: null,
    role: 'ai-engineer',
    version: 1,
    responses,
    competencies: { TD: { score, sd: 8 + (person % 3) }, TS: { score: null, sd: null } },
    fit: { score, sd: 8 + (person % 3) },
  });
  const ratings = [0, 1, 2, 3].map((item) => [`TD${item + 1}`, level(person, item)] as const);
  const responses = { ...Object.fromEntries(ratings), 'TD-S1': person === 0 ? 'idk' : person % 4 };
  return [
    JSON.stringify(lineOf(first, { ...responses, CM1: 'skipped' })),
    JSON.stringify(lineOf(first + (((person * 11) % 23) - 11) * 2, null)),
  ];
});
const INPUT = FORTY.flat().join('\n');

/** Computed with numpy 2.4 from the same answers (cov, corrcoef, eigh). */
const close = (value: number) => expect.closeTo(value, 6) as number;

describe('npm run stats', () => {
  it('gives the figures that other software computes', async () => {
    const outcome = await run(INPUT);
    expect(outcome.exitCode).toBe(0);
    const report = reportIn(outcome);
    expect(report).toMatchObject({ lines: 80, failed: 0, foreign: 0, unknown: 0 });
    const [role] = report.roles;
    expect(role).toMatchObject({ role: 'ai-engineer', results: 80, withAnswers: 40 });
    const items = new Map(role?.items.map((item) => [item.id, item]));
    expect(['TD1', 'TD2', 'TD3', 'TD4'].map((id) => items.get(id)?.itemRest)).toEqual(
      [0.961655145, 0.936357592, 0.847218495, 0.888514551].map(close),
    );
    expect(items.get('TD1')).toMatchObject({ answered: 40, skipped: 0, mean: close(1.45) });
    expect(items.get('TD3')?.sd).toEqual(close(1.39940464));
    expect(items.get('CM1')).toMatchObject({ answered: 0, skipped: 40, missing: 0, mean: null });
    expect(items.get('CM2')).toMatchObject({ answered: 0, skipped: 0, missing: 40 });
    expect(role?.competencies[0]).toMatchObject({
      id: 'TD',
      n: 80,
      mean: close(55.975),
      sd: close(26.572554128),
      reliability: close(0.8968343),
      fewestPeople: 40,
      alpha: close(0.9605816878),
      omega: close(0.9618033122),
    });
    expect(role?.competencies[1]).toMatchObject({ id: 'TS', n: 0, mean: null, alpha: null });
    expect(role?.retests.map(({ id }) => id)).toEqual(['TD', 'fit']);
    expect(role?.retests[0]).toMatchObject({
      n: 40,
      meanChange: close(1.05),
      sdOfChange: close(13.412489396),
      correlation: close(0.880345135),
      within: close(0.775),
      withinRange: [close(0.624969033), close(0.876839087)],
    });
  });

  it('gives the credit of a scenario by what people rated themselves', async () => {
    const item = reportIn(await run(INPUT)).roles[0]?.items.find(({ id }) => id === 'TD-S1');
    expect(item).toMatchObject({
      answered: 40,
      idk: 1,
      chosen: [9, 10, 10, 10],
      mean: close(0.25),
    });
    const by = item?.creditByRating ?? [];
    // Counted by hand: the best option is 1, so persons 1, 5, 9 … earn it.
    const expected = [0, 1, 2, 3, 4].map((rating) => {
      const people = Array.from({ length: 40 }, (_, person) => person).filter((person) => {
        const sum = [0, 1, 2, 3].reduce((total, each) => total + level(person, each), 0);
        return Math.round(sum / 4) === rating;
      });
      const right = people.filter((person) => person % 4 === 1).length;
      return { level: rating, n: people.length, mean: close(right / people.length) };
    });
    expect(by).toEqual(expected);
  });

  it('puts each fit into its tenth of the scale', async () => {
    const { histogram = [] } = reportIn(await run(INPUT)).roles[0]?.fit ?? {};
    expect(histogram.map(({ from, to }) => [from, to])).toContainEqual([90, 100]);
    expect(histogram.reduce((sum, { count }) => sum + count, 0)).toBe(80);
  });

  it('says what it can’t say', async () => {
    const few = FORTY.slice(0, MIN_PEOPLE / 2 - 1).map(([first]) => first);
    const report = reportIn(await run(few.join('\n'))).roles[0];
    expect(report?.competencies[0]).toMatchObject({ n: 14, alpha: null, reliability: null });
    expect(report?.items[0]?.itemRest).toBeNull();
    expect(report?.cannotSay.join(' ')).toMatch(/Below 30 people.*Nobody is here twice/);
    expect(reportIn(await run(INPUT)).roles[0]?.cannotSay.join(' ')).not.toContain('Below 30');
  });

  it('reads the very lines that npm run result writes, bad ones and several in a line too', async () => {
    const codes = [...answerLines(aiEngineer, 60)];
    const { printed } = await runResult(
      ['-'],
      `${codes.join('\n')}\n#${codes[0]}#${codes[1]}\nx\n`,
    );
    const report = reportIn(await run(printed));
    expect(report).toMatchObject({ lines: 62, failed: 1, roles: [{ results: 62 }] });
    expect(report.roles[0]?.competencies.every(({ alpha }) => alpha === null || alpha < 1)).toBe(
      true,
    );
  });

  it('writes a page that needs nothing else', async () => {
    const { pages, printed } = await run(INPUT, ['-', '--html', 'stats.html']);
    const page = new DOMParser().parseFromString(pages.get('stats.html') ?? '', 'text/html');
    expect(page.querySelectorAll('table')).toHaveLength(5);
    expect(page.querySelector('h2')?.textContent).toBe('ai-engineer');
    expect(page.querySelectorAll('[src], [href], script')).toHaveLength(0);
    expect(page.body.textContent).toContain('0.96');
    expect(JSON.parse(printed)).toMatchObject({ format: 'role-radar-statistics' });
  });

  it.each([
    [[], 'Usage', 2],
    [['a', '--nonsense'], '--nonsense', 2],
    [['nowhere.jsonl'], 'nowhere.jsonl: ENOENT', 1],
  ])('says what is wrong with %j', async (args, reason, code) => {
    const { exitCode, warned } = await run('', args);
    expect(exitCode).toBe(code);
    expect(warned).toContain(reason);
  });

  it('counts lines that it didn’t write as foreign', async () => {
    const { exitCode, warned } = await run('{"a":1}\n#1ABC\n');
    expect(exitCode).toBe(3);
    expect(warned).toContain('npm run -s result');
  });
});
