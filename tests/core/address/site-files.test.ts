import { describe, expect, it } from 'vitest';
import { loaderPath, ROLE_INDEX_PATH, ROLE_LOCK_PATH, roleFilePath } from '#core';
import { cardPath, oembedPath } from '#core/address/site-files.ts';

describe('files of a site', () => {
  it('lie where hosts and links expect them', () => {
    expect(roleFilePath('x', 3)).toBe('roles/x/3.json');
    expect(ROLE_INDEX_PATH).toBe('roles/index.json');
    expect(ROLE_LOCK_PATH).toBe('roles/roles.lock.json');
    expect(loaderPath(null)).toBe('embed/v1/role-radar.js');
    expect(loaderPath('1.0.0')).toBe('embed/1.0.0/role-radar.js');
    expect(cardPath('x', null)).toBe('og/x.png');
    expect(cardPath('x', 'strong')).toBe('og/x-strong.png');
    expect(oembedPath('x')).toBe('oembed/x.json');
  });

  it('store a draft at its future published path', () => {
    expect(roleFilePath('x.3.abcdef0123', 3)).toBe('roles/x/3.json');
  });
});
