import { describe, expect, it } from 'vitest';
import { saveTabComments, readTabComments } from '#platform/drafts/tab-comments.ts';
import { FakeStorage } from '#tests/support/fake-storage.ts';

describe('remarks of a tab', () => {
  it('are those on one state of a draft', () => {
    const storage = new FakeStorage();
    expect(saveTabComments('0123456789', 'Good', () => storage)).toBe(true);
    expect(readTabComments('0123456789', () => storage)).toBe('Good');
    expect(readTabComments('9876543210', () => storage)).toBe('');
  });

  it('are empty without storage', () => {
    const none = () => {
      throw new Error('denied');
    };
    expect(saveTabComments('0123456789', 'Good', none)).toBe(false);
    expect(readTabComments('0123456789', none)).toBe('');
  });
});
