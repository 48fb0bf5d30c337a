import { describe, expect, it } from 'vitest';
import { saveTabRoleFile, readTabRoleFile } from '#platform/drafts/tab-role-file.ts';
import { FakeStorage } from '#tests/support/fake-storage.ts';

describe('a role file that was given to a tab', () => {
  it('is there again after a reload, until another one is given', () => {
    const storage = new FakeStorage();
    expect(readTabRoleFile(() => storage)).toBeNull();
    saveTabRoleFile('{"one":1}', () => storage);
    saveTabRoleFile('{"other":1}', () => storage);
    expect(readTabRoleFile(() => storage)).toBe('{"other":1}');
    expect(storage.length).toBe(1);
  });

  it('does without storage', () => {
    const none = () => {
      throw new Error('denied');
    };
    saveTabRoleFile('file', none);
    expect(readTabRoleFile(none)).toBeNull();
  });
});
