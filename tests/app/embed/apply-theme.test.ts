// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type EmbedTheme, PLAIN_THEME } from '#core';
import { createThemeApplier } from '#app/embed/apply-theme.ts';
import { contrastOf } from '../../../src/core/embed/theme/colour.ts';
import { SURFACES } from '../../../src/core/embed/theme/contrast-guard.ts';

const page = document.documentElement;

/** A page on a device in light mode until the test changes it. */
function open() {
  const media = (query: string) =>
    Object.assign(new EventTarget(), { matches: false, media: query });
  const dark = media('(prefers-color-scheme: dark)');
  const forced = media('(forced-colors: active)');
  const view = {
    document,
    matchMedia: (query: string) => (query === dark.media ? dark : forced),
  } as unknown as Window;
  const warn = vi.fn<(text: string) => void>();
  const apply = createThemeApplier(view, warn);
  const become = (which: typeof dark, matches: boolean) => {
    which.matches = matches;
    which.dispatchEvent(new Event('change'));
  };
  const wear = (theme: Partial<EmbedTheme>) => apply({ ...PLAIN_THEME, ...theme });
  return { wear, warn, goDark: () => become(dark, true), force: () => become(forced, true) };
}

const property = (name: string) => page.style.getPropertyValue(name);

afterEach(() => {
  page.removeAttribute('style');
  for (const name of ['data-theme', 'data-surface', 'data-accent']) page.removeAttribute(name);
});

describe('a host’s looks', () => {
  it('are the host’s accent with the colours around it, corners and font', () => {
    const { wear, warn } = open();
    wear({ scheme: 'light', accent: '#0a66c2', radius: 10, font: 'mono' });
    expect(page.getAttribute('data-theme')).toBe('light');
    expect(property('--color-accent')).toBe('#0a66c2');
    for (const part of ['accent-strong', 'accent-soft', 'fill', 'on-fill', 'you-soft']) {
      expect(property(`--color-${part}`)).toMatch(/^#[0-9a-f]{6}$/);
    }
    expect(['s', 'm', 'l'].map((size) => property(`--radius-${size}`))).toEqual([
      '6px',
      '10px',
      '15px',
    ]);
    expect(property('--font-sans')).toBe('var(--font-mono)');
    expect(warn).not.toHaveBeenCalled();
  });

  it('leave nothing behind when they are taken back', () => {
    const { wear } = open();
    wear({ scheme: 'dark', accent: '#88ccff', radius: 0, font: 'serif' });
    wear({});
    expect(page.getAttribute('data-theme')).toBeNull();
    expect(page.style.length).toBe(0);
  });

  it('are corrected where they can’t be read, which is said once for each', () => {
    const { wear, warn } = open();
    wear({ scheme: 'light', accent: '#ffee00' });
    const used = property('--color-accent');
    expect(used).not.toBe('#ffee00');
    for (const surface of SURFACES.light) {
      expect(contrastOf(used, surface)).toBeGreaterThanOrEqual(4.5);
    }
    wear({ scheme: 'light', accent: '#ffee00', radius: 4 });
    expect(warn).toHaveBeenCalledOnce();
    expect(warn.mock.calls[0]?.[0]).toMatch(
      /#ffee00 .* 1\.\d:1 as text on light pages.*#[0-9a-f]{6} is used/,
    );
    wear({ scheme: 'light', accent: '#ffff00' });
    expect(warn).toHaveBeenCalledTimes(2);
  });

  it('follow the device into the dark, with an accent for that', () => {
    const { wear, warn, goDark } = open();
    wear({ scheme: 'auto', accent: '#000080' });
    expect(property('--color-accent')).toBe('#000080');
    goDark();
    expect(property('--color-accent')).not.toBe('#000080');
    expect(warn.mock.calls.map(([text]) => /on (\w+) pages/.exec(text)?.[1])).toEqual(['dark']);
  });

  it.each([
    ['#ffffff', 'light', ''],
    ['#0b1e3f', 'dark', ''],
    ['#b0b0b0', 'light', 'is too near the middle for text of either kind'],
  ] as const)('stand on %s with text that is legible: %s', (surface, scheme, said) => {
    const { wear, warn } = open();
    wear({ scheme: scheme === 'light' ? 'dark' : 'light', surface, accent: '#facc15' });
    expect(page.getAttribute('data-theme')).toBe(scheme);
    expect(property('--color-fill')).toBe('#facc15');
    expect(property('--color-on-fill')).toBe('#000000');
    const ground = property('--color-page');
    expect(ground === surface).toBe(said === '');
    expect(contrastOf(property('--color-accent'), ground)).toBeGreaterThanOrEqual(4.5);
    const lines = warn.mock.calls.map(([text]) => text);
    expect(lines.some((text) => text.includes('the surface'))).toBe(said !== '');
    wear({});
    expect(page.style.length).toBe(0);
  });

  it.each(['card', 'transparent'] as const)('stand on a %s by a rule of the page', (surface) => {
    const { wear } = open();
    wear({ surface });
    expect(page.getAttribute('data-surface')).toBe(surface);
    expect(property('--color-page')).toBe('');
  });

  it('draw the role in grey where the accent has its colour', () => {
    const { wear } = open();
    wear({ scheme: 'light', accent: '#c2410c' });
    expect(property('--color-role')).toBe('var(--color-text-soft)');
    wear({ scheme: 'light', accent: '#0a66c2' });
    expect(property('--color-role')).toBe('');
  });

  it('give way to colours that the person has set for everything', () => {
    const { wear, force } = open();
    wear({ accent: '#0a66c2', radius: 4 });
    force();
    expect(property('--color-accent')).toBe('');
    expect(property('--radius-m')).toBe('4px');
  });
});
