import { describe, expect, it } from 'vitest';
import { saveTabRemarks, readTabRemarks } from '#platform/drafts/tab-remarks.ts';
import { FakeStorage } from '#tests/support/fake-storage.ts';

describe('remarks of a tab', () => {
  it('are those on one state of a draft', () => {
    const storage = new FakeStorage();
    expect(saveTabRemarks('0123456789', 'Good', () => storage)).toBe(true);
    expect(readTabRemarks('0123456789', () => storage)).toBe('Good');
    expect(readTabRemarks('9876543210', () => storage)).toBe('');
  });

  it('are empty without storage', () => {
    const none = () => {
      throw new Error('denied');
    };
    expect(saveTabRemarks('0123456789', 'Good', none)).toBe(false);
    expect(readTabRemarks('0123456789', none)).toBe('');
  });
});
