// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { loadStyles } from '#app/instant/load-styles.ts';

const links = () => [...document.head.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];

afterEach(() => document.head.replaceChildren());

describe('the styles of all pages', () => {
  it('are there when they have come', async () => {
    const loading = loadStyles('/assets/all.css');
    expect(links().map((link) => link.getAttribute('href'))).toEqual(['/assets/all.css']);
    links()[0]?.dispatchEvent(new Event('load'));
    await expect(loading).resolves.toBeUndefined();
    expect(links()).toHaveLength(1);
  });

  it('are reported as missing where they can’t be loaded', async () => {
    const loading = loadStyles('/assets/all.css');
    links()[0]?.dispatchEvent(new Event('error'));
    await expect(loading).rejects.toThrow('/assets/all.css');
    expect(links()).toHaveLength(0);
  });

  it('are nothing to wait for where the page has them', async () => {
    await loadStyles(null);
    expect(links()).toHaveLength(0);
  });
});
