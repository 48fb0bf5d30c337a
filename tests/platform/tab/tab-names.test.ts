import { describe, expect, it } from 'vitest';
import { saveTabNames, readTabNames } from '#platform/tab/tab-names.ts';
import { FakeStorage } from '#tests/support/fake-storage.ts';

const KEY = 'role-radar/compared-names';

describe('the names of a comparison', () => {
  it('are there again after a reload, and gone when there are none', () => {
    const storage = new FakeStorage();
    saveTabNames(
      [
        ['1ABC', 'Ann'],
        ['1ABC', 'Bo'],
        ['1DEF', '__proto__'],
      ],
      () => storage,
    );
    expect(readTabNames(() => storage)).toEqual([
      ['1ABC', 'Ann'],
      ['1ABC', 'Bo'],
      ['1DEF', '__proto__'],
    ]);
    saveTabNames([], () => storage);
    expect(storage.getItem(KEY)).toBeNull();
    expect(readTabNames(() => storage)).toEqual([]);
  });

  it.each(['', '{', 'null', '5', '["a"', '{"1ABC":5}', '[[1,2],["a"]]'])(
    'are none where %j was kept',
    (kept) => {
      const storage = new FakeStorage();
      storage.setItem(KEY, kept);
      expect(readTabNames(() => storage)).toEqual([]);
    },
  );

  it('are cut, in number and length, when somebody else wrote them', () => {
    const storage = new FakeStorage();
    const many = Array.from({ length: 500 }, (_, n) => [`1${n}`, 'x'.repeat(500)]);
    storage.setItem(KEY, JSON.stringify(Object.fromEntries(many)));
    const names = readTabNames(() => storage).map(([, name]) => name);
    expect(names).toHaveLength(100);
    expect(names[0]).toHaveLength(80);
  });

  it('do without storage', () => {
    const none = () => {
      throw new Error('denied');
    };
    expect(() => saveTabNames([['1ABC', 'Ann']], none)).not.toThrow();
    expect(readTabNames(none)).toEqual([]);
  });
});
