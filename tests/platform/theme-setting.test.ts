// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { clearEverything } from '#platform/storage/clear-everything.ts';
import { readTheme, showTheme, writeTheme } from '#platform/theme-setting.ts';
import { fakeTab, refused } from '#tests/support/fake-browser.ts';

beforeEach(() => localStorage.clear());

describe('the theme that a person chose', () => {
  it('is the device’s until then, as chosen on the next visit, and can be taken back', () => {
    expect(readTheme('/')).toBeNull();
    writeTheme('/', 'dark');
    expect(readTheme('/')).toBe('dark');
    writeTheme('/', 'light');
    expect(readTheme('/')).toBe('light');
    writeTheme('/', null);
    expect(readTheme('/')).toBeNull();
    expect(localStorage.length).toBe(0);
  });

  it('is each build’s own', () => {
    writeTheme('/some/path/', 'dark');
    expect(readTheme('/')).toBeNull();
    expect(readTheme('/some/path/')).toBe('dark');
  });

  it.each(['', 'dark', 'red 1', 'dark1 2', '{}'])('is not read out of %j', (text) => {
    localStorage.setItem('role-radar/theme', text);
    expect(readTheme('/')).toBeNull();
  });

  it('is forgotten when everything is cleared', async () => {
    const { browser, local } = fakeTab();
    writeTheme('/', 'dark', () => local);
    await clearEverything(browser);
    expect(readTheme('/', () => local)).toBeNull();
  });

  it('is the device’s where storage is refused', () => {
    expect(() => writeTheme('/', 'dark', refused)).not.toThrow();
    expect(readTheme('/', refused)).toBeNull();
  });

  it('is on the page until taken back', () => {
    showTheme('dark');
    expect(document.documentElement.dataset['theme']).toBe('dark');
    showTheme(null);
    expect(document.documentElement.hasAttribute('data-theme')).toBe(false);
  });
});
