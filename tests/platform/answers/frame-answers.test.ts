// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createFrameAnswers } from '#platform/answers/frame-answers.ts';
import { createResponseStorage } from '#platform/answers/response-storage.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { fakeTab, refused } from '#tests/support/fake-browser.ts';

const AT = 1_800_000_000_000;

/** A tab in which two embeds have an answer each, and one of them notes beside it. */
function tabWithAnswers() {
  const tab = fakeTab();
  for (const instance of ['jobs', 'blog']) {
    createResponseStorage({ role: aiEngineer, instance, browser: tab.browser }).save({
      schema: 1,
      role: aiEngineer.id,
      version: aiEngineer.version,
      place: { form: 'quick', item: 'TS1', reachedAt: AT, tab: 't1' },
      records: new Map([['TD1', { value: 3, answeredAt: AT, tab: 't1' }]]),
      startedAt: AT,
    });
  }
  for (const name of ['evidence', 'explained'])
    tab.local.setItem(`role-radar/ai-engineer~jobs/${name}`, '{}');
  return tab;
}

const keysOf = (tab: ReturnType<typeof fakeTab>, instance: string) =>
  [...tab.disk.entries.keys()].filter((key) => key.includes(`~${instance}/`));

describe('the answers of an embed, on another page', () => {
  it('are read without the role’s file', () => {
    const answers = createFrameAnswers('ai-engineer', 'jobs', tabWithAnswers().browser);
    expect([...(answers.read()?.records.keys() ?? [])]).toEqual(['TD1']);
  });

  it('are deleted with everything beside them, also where the clock was ahead, and nothing else', async () => {
    const tab = tabWithAnswers();
    tab.time.now = AT - 60_000;
    const answers = createFrameAnswers('ai-engineer', 'jobs', tab.browser);
    expect(await answers.clear()).toBe(true);
    expect(keysOf(tab, 'jobs')).toEqual([]);
    expect(answers.read()).toBeNull();
    const reopened = { role: aiEngineer, browser: tab.browser };
    const copyOf = (instance: string) =>
      createResponseStorage({ ...reopened, instance }).readCopy();
    expect(await copyOf('jobs')).toBeNull();
    expect([...((await copyOf('blog'))?.records.keys() ?? [])]).toEqual(['TD1']);
    expect(keysOf(tab, 'blog')).not.toEqual([]);
  });

  it('are none where storage is refused, and a deletion says that something may be left', async () => {
    const { browser } = tabWithAnswers();
    const blocked = { ...browser, local: refused, session: refused };
    const answers = createFrameAnswers('ai-engineer', 'jobs', blocked);
    expect(answers.read()).toBeNull();
    expect(await answers.clear()).toBe(false);
  });
});
