// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { type AnswerRecord, type Role, type SavedProgress, decodeSlot, encodeSlot } from '#core';
import { createResponseStorage } from '#platform/answers/response-storage.ts';
import { aiEngineer as role } from '#tests/support/ai-engineer.ts';
import { fakeTab, refused } from '#tests/support/fake-browser.ts';

const A = 'role-radar/ai-engineer/a';
const B = 'role-radar/ai-engineer/b';
const MARKER = 'role-radar/ai-engineer/saved';

const answer = (value: number, at: number, tab = 't1'): AnswerRecord => ({
  value,
  answeredAt: at,
  tab,
});
const progress = (
  records: Readonly<Record<string, AnswerRecord>>,
  rest: Partial<SavedProgress> = {},
): SavedProgress => ({
  schema: 1,
  role: 'ai-engineer',
  version: 1,
  place: { form: 'quick', item: 'TS1', reachedAt: 1, tab: 't1' },
  records: new Map(Object.entries(records)),
  startedAt: 0,
  ...rest,
});
const one = progress({ TD1: answer(3, 10) });
const two = progress({ TD1: answer(3, 10), TS1: answer(2, 11) });

type Tab = ReturnType<typeof fakeTab>;
const open = (tab: Tab, change: Partial<Tab['browser']> = {}, from: Role = role) =>
  createResponseStorage({ role: from, browser: { ...tab.browser, ...change } });
const ids = (saved: SavedProgress | null): readonly string[] =>
  [...(saved?.records.keys() ?? [])].sort();
const nothing = { onProgress: vi.fn(), onStatus: vi.fn(), onCleared: vi.fn() };
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('saving', () => {
  it('stores nothing before the first save', () => {
    const tab = fakeTab();
    expect(open(tab).read()).toBeNull();
    expect(tab.local.length).toBe(0);
  });

  it('has an answer in localStorage when save returns, and a fresh page reads it', () => {
    const tab = fakeTab();
    expect(open(tab).save(one)).toEqual(one);
    expect(ids(open(tab).read())).toEqual(['TD1']);
    expect(open(tab).status()).toMatchObject({ tier: 'local', problem: null, durable: true });
  });

  it('writes the two slots in turn, so that one is always whole', () => {
    const tab = fakeTab();
    const storage = open(tab);
    storage.save(one);
    const first = tab.local.getItem(A);
    storage.save(two);
    expect(tab.local.getItem(A)).toBe(first);
    expect(ids(decodeSlotOf(tab, B))).toEqual(['TD1', 'TS1']);
    storage.save(progress({ CM1: answer(0, 12) }));
    expect(ids(decodeSlotOf(tab, A))).toEqual(['CM1', 'TD1', 'TS1']);
  });

  it('writes nothing when nothing is new', () => {
    const tab = fakeTab();
    const storage = open(tab);
    storage.save(one);
    const before = new Map(tab.disk.entries);
    storage.save(one);
    expect(tab.disk.entries).toEqual(before);
  });

  it('leaves a marker that says where to resume, without any answer in it', () => {
    const tab = fakeTab();
    open(tab).save(two);
    expect(tab.local.getItem(MARKER)?.trimEnd()).toBe('2/20/quick/2/1');
  });

  it('names nothing but the role and the instance in its keys', () => {
    const tab = fakeTab();
    createResponseStorage({ role, instance: 'left', browser: tab.browser }).save(one);
    expect([...tab.disk.entries.keys()].sort()).toEqual([
      'role-radar/ai-engineer~left/a',
      // A build at the root of its origin marks its keys: see common-keys.ts.
      'role-radar/ai-engineer~left/at-root',
      'role-radar/ai-engineer~left/b',
      'role-radar/ai-engineer~left/saved',
    ]);
    expect(open(tab).read()).toBeNull();
  });
});

describe('storage that throws (fault 20)', () => {
  it('goes on in sessionStorage when the localStorage getter throws', () => {
    const tab = fakeTab();
    const storage = open(tab, { local: refused });
    expect(storage.save(one)).toEqual(one);
    expect(storage.status()).toMatchObject({ tier: 'session', problem: 'blocked', durable: false });
    expect(ids(open(tab, { local: refused }).read())).toEqual(['TD1']);
  });

  it('goes on in memory when every getter, the locks and the database throw (fault 38)', async () => {
    const tab = fakeTab();
    const storage = open(tab, {
      local: refused,
      session: refused,
      lock: refused,
      openDatabase: refused,
      place: () => 'sandboxed',
    });
    storage.subscribe(nothing);
    expect(storage.read()).toBeNull();
    storage.save(one);
    expect(ids(storage.save(two))).toEqual(['TD1', 'TS1']);
    expect(ids(await storage.readCopy())).toEqual(['TD1', 'TS1']);
    expect(storage.status()).toEqual({
      tier: 'memory',
      problem: 'blocked',
      durable: false,
      copied: false,
      place: 'sandboxed',
      otherVersion: null,
    });
    expect(storage.corruptSlots()).toEqual([]);
    await expect(storage.clear(1)).resolves.toBe(true);
  });

  it('goes on when locks are refused by a promise', async () => {
    const tab = fakeTab();
    const lock = () => () => Promise.reject(new DOMException('no', 'SecurityError'));
    const storage = open(tab, { lock });
    storage.save(one);
    await settle();
    expect(ids(storage.save(two))).toEqual(['TD1', 'TS1']);
  });

  it('counts a storage that silently keeps nothing as blocked', () => {
    const tab = fakeTab();
    tab.local.setItem = () => undefined;
    const storage = open(tab);
    storage.save(one);
    expect(storage.status()).toMatchObject({ tier: 'session', problem: 'blocked' });
  });

  it('says that a credentialless frame keeps nothing for later', () => {
    const storage = open(fakeTab(), { place: () => 'credentialless' });
    storage.save(one);
    expect(storage.status()).toMatchObject({
      tier: 'local',
      durable: false,
      place: 'credentialless',
    });
  });
});

describe('a full quota (fault 21)', () => {
  it('at the first write goes on in sessionStorage and says so, and returns when there is room', () => {
    const tab = fakeTab();
    tab.disk.fill();
    const storage = open(tab);
    storage.save(one);
    expect(storage.status()).toMatchObject({ tier: 'session', problem: 'full', durable: false });
    tab.disk.fill(100_000);
    storage.save(two);
    expect(storage.status()).toMatchObject({ tier: 'local', problem: null });
    expect(ids(open(fakeTab(tab.disk)).read())).toEqual(['TD1', 'TS1']);
  });

  it('later on still takes every answer of the role, in the room reserved for it', () => {
    const tab = fakeTab();
    const storage = open(tab);
    storage.save(one);
    tab.disk.fill();
    role.order.forEach((id, index) => {
      storage.save(
        progress({
          [id]: {
            value: 'skipped',
            answeredAt: 8.64e15,
            tab: 'abcdefghijklmnop',
            durationMs: 86_400_000,
            order: index + 1,
          },
        }),
      );
      expect(storage.status()).toMatchObject({ tier: 'local', problem: null });
    });
    expect(open(fakeTab(tab.disk)).read()?.records.size).toBe(61);
  });

  it('with room for a single slot keeps all answers in that one', () => {
    const tab = fakeTab();
    tab.disk.fill(A.length + encodeSlot({ sequence: 1, progress: one }, 8192).length);
    const storage = open(tab);
    storage.save(one);
    storage.save(two);
    expect(storage.status()).toMatchObject({ tier: 'local', problem: null });
    expect(ids(open(fakeTab(tab.disk)).read())).toEqual(['TD1', 'TS1']);
  });
});

describe('what is there already (faults 22, 23, 27)', () => {
  it.each([
    ['garbage', 'not a slot'],
    ['the wrong type', '[1,2,3]'],
    ['a half-written slot', encodeSlot({ sequence: 9, progress: two }).slice(0, -20)],
  ])('%s in one slot: the other one is used, the raw text kept and told of', (_, raw) => {
    const tab = fakeTab();
    open(tab).save(one);
    tab.local.setItem(B, raw);
    const storage = open(tab);
    expect(ids(storage.read())).toEqual(['TD1']);
    expect(storage.status()).toMatchObject({ tier: 'local', problem: 'corrupt', durable: true });
    expect(storage.corruptSlots()).toEqual([
      { key: `role-radar/ai-engineer/corrupt-${tab.time.now}b`, raw },
    ]);
    storage.save(two);
    expect(ids(open(tab).read())).toEqual(['TD1', 'TS1']);
    expect(open(tab).corruptSlots()).toHaveLength(1);
  });

  it('keeps an unreadable text in memory when storage has no room for it', () => {
    const tab = fakeTab();
    tab.local.setItem(A, 'x');
    tab.disk.fill();
    const storage = open(tab);
    storage.read();
    expect(storage.corruptSlots().map(({ raw }) => raw)).toEqual(['x']);
  });

  it('keeps the last four unreadable texts at most', () => {
    const tab = fakeTab();
    for (let round = 0; round < 6; round++) {
      tab.time.now += 1;
      tab.local.setItem(A, `garbage ${round}`);
      open(tab).read();
    }
    expect(
      open(tab)
        .corruptSlots()
        .map(({ raw }) => raw),
    ).toEqual([2, 3, 4, 5].map((round) => `garbage ${round}`));
  });

  it('an older schema is migrated', () => {
    const tab = fakeTab();
    const old = { role: 'ai-engineer', version: 1, responses: { TD1: 2 } };
    tab.local.setItem(A, sealed(JSON.stringify(old)));
    expect(open(tab).read()?.records.get('TD1')).toEqual({ value: 2, answeredAt: 0, tab: '' });
  });

  it('a newer schema is left alone and said so, while answers go to sessionStorage', () => {
    const tab = fakeTab();
    const newer = sealed('{"schema":2,"secret":"of a later build"}');
    tab.local.setItem(A, newer);
    const storage = open(tab);
    expect(storage.read()).toBeNull();
    expect(storage.status().problem).toBe('newer');
    storage.save(one);
    expect(tab.disk.entries).toEqual(new Map([[A, newer]]));
    expect(storage.status()).toMatchObject({ tier: 'session', problem: 'newer', durable: false });
    expect(ids(open(tab).read())).toEqual(['TD1']);
  });

  it('progress on another version is left alone until the person starts over', () => {
    const tab = fakeTab();
    open(tab).save(one);
    const next: Role = { ...role, version: 2 };
    const storage = open(tab, {}, next);
    expect(storage.read()).toBeNull();
    expect(storage.status()).toMatchObject({ problem: 'version', otherVersion: 1 });
    storage.save(progress({ TS1: answer(1, 20) }, { version: 2 }));
    expect(storage.status()).toMatchObject({
      tier: 'session',
      problem: 'version',
      otherVersion: 1,
    });
    expect(ids(open(fakeTab(tab.disk)).read())).toEqual(['TD1']);
    storage.save(progress({ TS1: answer(1, 40) }, { version: 2, startedAt: 30 }));
    expect(storage.status()).toMatchObject({ tier: 'local', problem: null, otherVersion: null });
    expect(ids(open(fakeTab(tab.disk), {}, next).read())).toEqual(['TS1']);
  });
});

describe('other tabs and other moments (faults 24, 35)', () => {
  it('storage cleared in the middle is written again from memory', () => {
    const tab = fakeTab();
    const storage = open(tab);
    storage.subscribe(nothing);
    storage.save(one);
    tab.disk.entries.clear();
    tab.hear(null, null);
    expect(ids(open(tab).read())).toEqual(['TD1']);
    tab.disk.entries.clear();
    storage.save(two);
    expect(ids(open(tab).read())).toEqual(['TD1', 'TS1']);
    tab.disk.entries.clear();
    tab.hide();
    expect(ids(open(tab).read())).toEqual(['TD1', 'TS1']);
  });

  it('an answer of another tab is merged and told, never replaces', () => {
    const tab = fakeTab();
    const storage = open(tab);
    const onProgress = vi.fn();
    storage.subscribe({ ...nothing, onProgress });
    storage.save(one);
    const other = encodeSlot({ sequence: 1, progress: progress({ TS1: answer(0, 12, 't2') }) });
    tab.local.setItem(A, other);
    tab.hear(A, other);
    expect(onProgress).toHaveBeenCalledOnce();
    expect(ids(onProgress.mock.lastCall?.[0])).toEqual(['TD1', 'TS1']);
    expect(ids(open(tab).read())).toEqual(['TD1', 'TS1']);
  });

  it('takes no notice of other keys, removed slots and unreadable news', () => {
    const tab = fakeTab();
    const storage = open(tab);
    const onProgress = vi.fn();
    storage.subscribe({ ...nothing, onProgress });
    storage.save(one);
    tab.hear('other', 'x');
    tab.hear(A, null);
    tab.hear(A, 'garbage');
    expect(onProgress).not.toHaveBeenCalled();
  });

  it('under the lock takes in what another process wrote in between', async () => {
    const tab = fakeTab();
    const other = open(fakeTab(tab.disk));
    const jobs: (() => void)[] = [];
    const lock = () => async (_: string, job: () => void) => void jobs.push(job);
    const storage = open(tab, { lock });
    const onProgress = vi.fn();
    storage.subscribe({ ...nothing, onProgress });
    storage.save(one);
    other.save(progress({ CM1: answer(1, 15, 't2') }));
    for (const job of jobs) job();
    expect(jobs).toHaveLength(1);
    expect(ids(onProgress.mock.lastCall?.[0])).toEqual(['CM1', 'TD1']);
  });

  it('clears everything of the role in every tier and tells other tabs before their slots go', async () => {
    const tab = fakeTab();
    const news: [string | null, string | null][] = [];
    tab.local.changed = (key, value) => news.push([key, value]);
    const storage = open(tab);
    createResponseStorage({ role, instance: 'x', browser: tab.browser }).save(one);
    tab.local.setItem(B, 'garbage');
    storage.save(one);
    await settle();
    news.length = 0;
    await storage.clear(1_800_000_000_000);
    expect(
      [...tab.disk.entries.keys()].filter((key) => key.startsWith('role-radar/ai-engineer/')),
    ).toEqual([]);
    expect([...tab.disk.entries.keys()]).toContain('role-radar/ai-engineer~x/a');
    expect([...tab.database.runs.keys()]).toEqual(['ai-engineer~x 1']);
    expect(news[0]?.[0]).toBe('role-radar/ai-engineer/cleared');
    expect(storage.read()).toBeNull();
    expect(await storage.readCopy()).toBeNull();
    expect(storage.status()).toMatchObject({ problem: null, tier: 'local' });
  });

  it('forgets what another tab cleared, and does not write it again', async () => {
    const tab = fakeTab();
    const storage = open(tab);
    const onCleared = vi.fn();
    const end = storage.subscribe({ ...nothing, onCleared });
    storage.save(one);
    const other = fakeTab(tab.disk, tab.database);
    other.local.changed = (key, value) => tab.hear(key, value);
    await open(other).clear(1_800_000_000_000);
    tab.hide();
    expect(onCleared).toHaveBeenCalledOnce();
    expect(tab.local.length).toBe(0);
    end();
    tab.hear('role-radar/ai-engineer/cleared', '1');
    expect(onCleared).toHaveBeenCalledOnce();
  });

  it('forgets what this tab alone had when another one clears', () => {
    const tab = fakeTab();
    tab.disk.fill();
    const storage = open(tab);
    storage.subscribe(nothing);
    storage.save(one);
    expect(tab.session.length).toBeGreaterThan(0);
    tab.hear('role-radar/ai-engineer/cleared', '1');
    expect(tab.session.length).toBe(0);
    expect(storage.read()).toBeNull();
  });

  it('tells a tab with full storage of the clearing too', async () => {
    const tab = fakeTab();
    const storage = open(tab);
    const onCleared = vi.fn();
    storage.subscribe({ ...nothing, onCleared });
    storage.save(one);
    tab.disk.fill();
    const other = fakeTab(tab.disk);
    other.local.changed = (key, value) => tab.hear(key, value);
    await open(other).clear(1_800_000_000_000);
    expect(onCleared).toHaveBeenCalledOnce();
    expect(tab.local.length).toBe(0);
  });

  it('back from the back/forward cache merges what was added meanwhile', () => {
    const tab = fakeTab();
    const storage = open(tab);
    const onProgress = vi.fn();
    storage.subscribe({ ...nothing, onProgress });
    storage.save(one);
    open(fakeTab(tab.disk)).save(progress({ TS1: answer(1, 30, 't2') }));
    tab.restore();
    expect(ids(onProgress.mock.lastCall?.[0])).toEqual(['TD1', 'TS1']);
  });

  it('back from the back/forward cache keeps cleared what was cleared meanwhile', async () => {
    const tab = fakeTab();
    const storage = open(tab);
    const onCleared = vi.fn();
    storage.subscribe({ ...nothing, onCleared });
    storage.save(one);
    await open(fakeTab(tab.disk)).clear(1_800_000_000_000);
    tab.restore();
    expect(onCleared).toHaveBeenCalledOnce();
    expect(tab.local.length).toBe(0);
  });
});

describe('the second copy', () => {
  it('brings back answers that localStorage lost with a killed browser', async () => {
    const tab = fakeTab();
    const storage = open(tab);
    storage.save(one);
    storage.save(two);
    await settle();
    expect(storage.status()).toMatchObject({ copied: true });
    const restarted = open(fakeTab(undefined, tab.database));
    expect(restarted.read()).toBeNull();
    expect(ids(await restarted.readCopy())).toEqual(['TD1', 'TS1']);
  });

  it('is merged newest per item with what localStorage has', async () => {
    const tab = fakeTab();
    open(tab).save(two);
    await settle();
    const later = fakeTab(undefined, tab.database);
    open(later, { openDatabase: refused }).save(progress({ TS1: answer(4, 99) }));
    const merged = await open(later).readCopy();
    expect(merged?.records.get('TS1')?.value).toBe(4);
    expect(merged?.records.get('TD1')?.value).toBe(3);
  });

  it('makes answers last where only the database is open', async () => {
    const storage = open(fakeTab(), { local: refused, session: refused });
    storage.save(one);
    expect(storage.status().durable).toBe(false);
    await settle();
    expect(storage.status()).toMatchObject({ tier: 'memory', copied: true, durable: true });
  });

  it('is told of by onStatus', async () => {
    const storage = open(fakeTab());
    const onStatus = vi.fn();
    storage.subscribe({ ...nothing, onStatus });
    storage.save(one);
    await settle();
    expect(onStatus.mock.lastCall?.[0]).toMatchObject({ copied: true });
  });

  it('of a role that is not this one is left out', async () => {
    const tab = fakeTab();
    open(tab).save(one);
    await settle();
    for (const [key, run] of tab.database.runs) {
      tab.database.runs.set(key, Object.assign({ ...run }, { role: 'other' }));
    }
    expect(await open(fakeTab(undefined, tab.database)).readCopy()).toBeNull();
  });
});

function decodeSlotOf(tab: Tab, key: string): SavedProgress | null {
  const slot = decodeSlot(tab.local.getItem(key) ?? '');
  return slot.ok ? slot.value.progress : null;
}

/** A slot with arbitrary JSON and a valid CRC-32. */
function sealed(json: string): string {
  const body = `1\n${json}`;
  let crc = ~0;
  for (const byte of Buffer.from(body)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return `RR1 ${(~crc >>> 0).toString(16).padStart(8, '0')} ${body}`;
}
