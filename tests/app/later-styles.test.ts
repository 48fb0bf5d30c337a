// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { createLaterStyles } from '#app/later-styles.ts';

const links = () => [...document.head.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];

afterEach(() => document.head.replaceChildren());

describe('the styles that a page begins without', () => {
  it('are asked for once and there when they have come', async () => {
    const load = createLaterStyles('/assets/later.css');
    const [first, second] = [load(), load()];
    expect(links().map((link) => link.getAttribute('href'))).toEqual(['/assets/later.css']);
    links()[0]?.dispatchEvent(new Event('load'));
    await expect(first).resolves.toBeUndefined();
    await expect(second).resolves.toBeUndefined();
    await load();
    expect(links()).toHaveLength(1);
  });

  it('may be asked for again after a try that failed', async () => {
    const load = createLaterStyles('/assets/later.css');
    const first = load();
    links()[0]?.dispatchEvent(new Event('error'));
    await expect(first).rejects.toThrow('/assets/later.css');
    expect(links()).toHaveLength(0);
    const second = load();
    links()[0]?.dispatchEvent(new Event('load'));
    await expect(second).resolves.toBeUndefined();
  });

  it('are nothing to wait for where the page has them', async () => {
    await createLaterStyles(null)();
    expect(links()).toHaveLength(0);
  });
});
