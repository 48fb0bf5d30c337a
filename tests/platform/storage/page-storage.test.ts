// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { KEEPER_NAME } from '#core';
import { pageStorage } from '#platform/storage/page-storage.ts';
import { createResponseStorage } from '#platform/answers/response-storage.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { fakeTab, refused } from '#tests/support/fake-browser.ts';

let beside = document.implementation.createHTMLDocument();
beforeEach(() => {
  beside = document.implementation.createHTMLDocument();
});
const view = () => ({ parent: { [KEEPER_NAME]: { document: beside } } }) as unknown as Window;

describe('what a host’s page holds for frames', () => {
  it('is read by the next frame, and is gone when it is removed', () => {
    pageStorage(view()).setItem('a/b', '1');
    pageStorage(view()).setItem('constructor', '2');
    const next = pageStorage(view());
    expect([next.length, next.key(0), next.key(9)]).toEqual([2, 'a/b', null]);
    expect([next.getItem('a/b'), next.getItem('constructor'), next.getItem('toString')]).toEqual([
      '1',
      '2',
      null,
    ]);
    next.removeItem('a/b');
    expect(pageStorage(view()).getItem('a/b')).toBeNull();
    next.clear();
    expect(pageStorage(view()).length).toBe(0);
  });

  it('is refused where nothing is held, and where it is another origin’s', () => {
    expect(() => pageStorage({ parent: {} } as Window)).toThrow();
    const foreign = {
      get document() {
        return refused();
      },
    };
    expect(() =>
      pageStorage({ parent: { [KEEPER_NAME]: foreign } } as unknown as Window),
    ).toThrow();
  });
});

describe('answers in a browser that keeps nothing', () => {
  const progress = {
    schema: 1,
    role: aiEngineer.id,
    version: aiEngineer.version,
    startedAt: 1,
    records: new Map([
      [
        aiEngineer.indicators[0]?.id ?? '',
        { value: 2, order: 1, answeredAt: 5, durationMs: 1, tab: 't' },
      ],
    ]),
    place: { form: 'quick', item: aiEngineer.indicators[0]?.id ?? '', reachedAt: 5, tab: 't' },
  } as unknown as Parameters<ReturnType<typeof createResponseStorage>['save']>[0];
  const open = (page: () => Storage) =>
    createResponseStorage({
      role: aiEngineer,
      browser: { ...fakeTab().browser, local: refused, session: refused, page },
    });

  it('are there for the next frame of the page, are said not to be kept, and can be deleted', async () => {
    const page = () => pageStorage(view());
    const first = open(page);
    first.save(progress);
    expect(first.status()).toMatchObject({ tier: 'memory', problem: 'blocked' });
    const next = open(page);
    expect(next.read()?.records.size).toBe(1);
    await next.clear(9);
    expect(open(page).read()).toBeNull();
  });

  it('are only in that frame where the page holds nothing', () => {
    open(refused).save(progress);
    expect(open(refused).read()).toBeNull();
  });
});
