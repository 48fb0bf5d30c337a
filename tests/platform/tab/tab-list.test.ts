import { describe, expect, it } from 'vitest';
import { saveTabList, readTabList } from '#platform/tab/tab-list.ts';
import { FakeStorage } from '#tests/support/fake-storage.ts';

describe('a comparison without an address', () => {
  it('is there again after a reload, and gone when it is empty', () => {
    const storage = new FakeStorage();
    expect(readTabList(() => storage)).toBe('');
    expect(saveTabList('name,date,code', () => storage)).toBe(true);
    expect(readTabList(() => storage)).toBe('name,date,code');
    expect(saveTabList('', () => storage)).toBe(true);
    expect(storage.length).toBe(0);
  });

  it('is said not to be kept where it does not fit, and an older one does not come back', () => {
    const storage = new FakeStorage();
    saveTabList('older', () => storage);
    storage.disk.fill();
    expect(saveTabList('newer and longer', () => storage)).toBe(false);
    expect(readTabList(() => storage)).toBe('');
  });

  it('does without storage', () => {
    const none = () => {
      throw new Error('denied');
    };
    expect(saveTabList('list', none)).toBe(false);
    expect(saveTabList('', none)).toBe(true);
    expect(readTabList(none)).toBe('');
  });
});
