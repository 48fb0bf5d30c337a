// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import {
  type PastResult,
  createAnswerHistory,
  newestInHistory,
} from '#platform/answers/answer-history.ts';
import { fakeTab, refused } from '#tests/support/fake-browser.ts';

const KEY = 'role-radar/ai-engineer/history';

const result = (date: string, given: Partial<PastResult> = {}): PastResult => ({
  role: 'ai-engineer',
  code: '1ABCDEFGHJKMNPQ',
  date,
  answers: 20,
  finishedAt: Date.parse(`${date}T12:00:00Z`),
  startedAt: 0,
  ...given,
});

const kept = (history: ReturnType<typeof createAnswerHistory>) =>
  history.list('ai-engineer').map(({ code, date }) => `${date} ${code}`);

describe('the history of a role', () => {
  it('lists finished results oldest first, per role', () => {
    const history = createAnswerHistory(fakeTab().browser);
    history.add(result('2026-05-02', { code: '1BBBBBBBBBBBBBB' }));
    history.add(result('2026-05-01'));
    history.add(result('2026-05-03', { role: 'other' }));
    expect(kept(history)).toEqual(['2026-05-01 1ABCDEFGHJKMNPQ', '2026-05-02 1BBBBBBBBBBBBBB']);
  });

  it('keeps every finished run of one day and length', () => {
    const history = createAnswerHistory(fakeTab().browser);
    const runs = [0, 1_000, 2_000].map((startedAt) =>
      result('2026-05-02', {
        startedAt,
        finishedAt: Date.parse('2026-05-02T08:00:00Z') + startedAt,
        code: `1RUN${startedAt}AAAAAAAA`,
      }),
    );
    for (const run of runs) history.add(run);
    expect(history.list('ai-engineer')).toEqual(runs);
  });

  it.each<[string, Partial<PastResult>, number]>([
    ['looked at again: the same one', {}, 1],
    ['with a changed answer: the newer one', { code: '1CHANGEDAAAAAA', finishedAt: 9e12 }, 1],
    ['gone on with to a longer form: both', { code: '1LONGERAAAAAAA', answers: 35 }, 2],
    ['changed on another day: both', { code: '1CHANGEDAAAAAA', date: '2026-05-09' }, 2],
  ])('a run that is %s', (_name, change, count) => {
    const history = createAnswerHistory(fakeTab().browser);
    history.add(result('2026-05-02'));
    history.add(result('2026-05-02', change));
    expect(history.list('ai-engineer')).toHaveLength(count);
    expect(kept(history).at(-1)).toContain(change.code ?? '1ABCDEFGHJKMNPQ');
  });

  it('reads what was kept before runs had a time, and doesn’t list the same one twice', () => {
    const tab = fakeTab();
    const results = [
      ['2026-05-01', '1ABCDEFGHJKMNPQ', 20],
      ['2026-05-02', '1CCCCCCCCCCCCCC', 20],
    ];
    tab.local.setItem(KEY, JSON.stringify({ schema: 1, results }));
    const history = createAnswerHistory(tab.browser);
    expect(history.list('ai-engineer')[0]).toEqual(
      result('2026-05-01', { finishedAt: null, startedAt: null }),
    );
    history.add(result('2026-05-02', { code: '1CCCCCCCCCCCCCC' }));
    expect(history.list('ai-engineer')).toHaveLength(2);
  });

  it('is read by builds that know three fields of a result', () => {
    const tab = fakeTab();
    createAnswerHistory(tab.browser).add(result('2026-05-01'));
    const { schema, results } = JSON.parse(tab.local.getItem(KEY) ?? '') as Record<string, unknown>;
    expect(schema).toBe(1);
    const [[...first] = []] = results as readonly (readonly unknown[])[];
    expect(first.slice(0, 3)).toEqual(['2026-05-01', '1ABCDEFGHJKMNPQ', 20]);
  });

  it('keeps two hundred', () => {
    const history = createAnswerHistory(fakeTab().browser);
    for (let run = 1; run <= 210; run += 1)
      history.add(
        result('2026-04-01', { startedAt: run, finishedAt: run, code: `1AAAAAAAA${run}` }),
      );
    expect(history.list('ai-engineer')).toHaveLength(200);
    expect(history.list('ai-engineer')[0]?.startedAt).toBe(11);
  });

  it('leaves out what it cannot read', () => {
    const tab = fakeTab();
    const history = createAnswerHistory(tab.browser);
    for (const text of ['', 'x', 'null', '[]', '{"results":7}']) {
      tab.local.setItem(KEY, text);
      expect(history.list('ai-engineer')).toEqual([]);
      expect(newestInHistory(text)).toBe(0);
    }
    const results = [
      ['2026-05-01', '1ABCDEFGHJKMNPQ', 20, 'soon', -1],
      ['soon', '1ABCDEFGHJKMNPQ'],
      ['2026-05-01', '<b>'],
      7,
      null,
    ];
    tab.local.setItem(KEY, JSON.stringify({ schema: 1, results }));
    expect(history.list('ai-engineer')).toEqual([
      result('2026-05-01', { finishedAt: null, startedAt: null }),
    ]);
  });
});

describe('clearing it', () => {
  it('removes it and records when, later than anything in it, whatever the clock says', async () => {
    const tab = fakeTab();
    const history = createAnswerHistory(tab.browser);
    history.add(result('2026-05-01'));
    const written = newestInHistory(tab.local.getItem(KEY));
    tab.time.now -= 86_400_000;
    expect(await history.clear('ai-engineer')).toBe(true);
    expect(tab.local.length).toBe(0);
    expect(tab.database.deleted.get('ai-engineer/history')).toBeGreaterThanOrEqual(written);
  });

  it('says so where the database fails or is held', async () => {
    const tab = fakeTab();
    tab.database.failures = 1;
    expect(await createAnswerHistory(tab.browser).clear('ai-engineer')).toBe(false);
  });

  it('goes without where storage is refused or full', async () => {
    const none = { ...fakeTab().browser, local: refused, openDatabase: async () => refused() };
    const history = createAnswerHistory(none);
    expect(history.add(result('2026-05-01'))).toBe(false);
    expect(history.list('ai-engineer')).toEqual([]);
    expect(await history.clear('ai-engineer')).toBe(true);
    const full = fakeTab();
    full.disk.fill();
    expect(createAnswerHistory(full.browser).add(result('2026-05-01'))).toBe(false);
  });
});
