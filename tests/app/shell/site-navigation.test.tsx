// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SiteNavigation } from '#app/shell/site-navigation.tsx';
import { ThemeSwitch } from '#app/shell/theme-switch.tsx';
import { writeTheme } from '#platform/theme-setting.ts';
import { InApp, makeAppContext } from './in-app.tsx';

afterEach(cleanup);

let isDark = false;
beforeEach(() => {
  localStorage.clear();
  document.documentElement.removeAttribute('data-theme');
  isDark = false;
  vi.stubGlobal('matchMedia', () => ({
    matches: isDark,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});
afterEach(() => vi.unstubAllGlobals());

function renderAt(path: string) {
  render(
    <InApp context={makeAppContext()} path={path}>
      <SiteNavigation>
        <ThemeSwitch />
      </SiteNavigation>
    </InApp>,
  );
  // A closed popover has no accessible name in jsdom.
  const nav = document.querySelector('nav');
  if (nav === null) throw new Error('no places');
  return nav;
}

describe('the places in the header', () => {
  it.each([
    ['/', 'Roles', 'page'],
    ['/roles/ai-engineer/', 'Roles', 'true'],
    ['/roles/ai-engineer/assess/', 'Roles', 'true'],
    ['/roles/ai-engineer/result/', 'My results', 'true'],
    ['/my-results/', 'My results', 'page'],
    ['/compare/', 'Compare', 'page'],
    ['/embed-kit/', 'For careers pages', 'page'],
    ['/r/ai-engineer/', null, null],
    ['/nowhere/', null, null],
  ])('at %s mark %s as the current one', (path, name, current) => {
    const marked = [...renderAt(path).querySelectorAll('[aria-current]')];
    expect(marked.map((link) => [link.textContent, link.getAttribute('aria-current')])).toEqual(
      name === null ? [] : [[name, current]],
    );
  });

  it('are four, each with an address, and a button opens them without a script', () => {
    const nav = renderAt('/');
    const links = [...nav.querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/',
      '/my-results/',
      '/compare/',
      '/embed-kit/',
    ]);
    expect(screen.getByRole('button', { name: 'Menu' }).getAttribute('popovertarget')).toBe(nav.id);
    expect(nav.getAttribute('popover')).toBe('auto');
  });
});

describe('the switch for the theme', () => {
  const renderSwitch = () => {
    renderAt('/');
    return screen.getByText('Dark theme');
  };
  const shown = () => document.documentElement.getAttribute('data-theme');

  it('turns dark on and off; back at the device’s own nothing is kept', () => {
    const button = renderSwitch();
    expect(button.getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(button);
    expect([shown(), button.getAttribute('aria-pressed')]).toEqual(['dark', 'true']);
    expect(localStorage.getItem('role-radar/theme')).toMatch(/^dark \d+$/);
    fireEvent.click(button);
    expect([shown(), button.getAttribute('aria-pressed')]).toEqual([null, 'false']);
    expect(localStorage.length).toBe(0);
  });

  it('on a dark device goes to light, and back to what the device shows', () => {
    isDark = true;
    const button = renderSwitch();
    expect(button.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(button);
    expect(shown()).toBe('light');
    fireEvent.click(button);
    expect(shown()).toBeNull();
  });

  it('knows what was chosen before, and follows another tab', () => {
    writeTheme('/', 'dark');
    const button = renderSwitch();
    expect(button.getAttribute('aria-pressed')).toBe('true');
    writeTheme('/', null);
    fireEvent(window, new StorageEvent('storage', { key: 'role-radar/theme' }));
    expect([shown(), button.getAttribute('aria-pressed')]).toEqual([null, 'false']);
    fireEvent(window, new StorageEvent('storage', { key: 'role-radar/other' }));
    expect(shown()).toBeNull();
  });
});
