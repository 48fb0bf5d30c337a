// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { warmUpEvents, warmUpNumbers } from '#app/instant/warm-up.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = '';
  vi.unstubAllGlobals();
});

it('sends a press to the app’s element, and neither into it nor past it', () => {
  const app = document.body.appendChild(document.createElement('div'));
  const button = app.appendChild(document.createElement('button'));
  const [own, inner, outer] = [vi.fn(), vi.fn(), vi.fn()];
  for (const type of ['pointerover', 'pointerdown', 'pointerup', 'click']) {
    app.addEventListener(type, own);
    button.addEventListener(type, inner);
    document.addEventListener(type, outer);
  }
  warmUpEvents(app);
  expect(own).toHaveBeenCalledTimes(4);
  expect(inner).not.toHaveBeenCalled();
  expect(outer).not.toHaveBeenCalled();
});

it('makes a number format in the page’s language, or in the browser’s where the page names none', () => {
  const locales: (string | undefined)[] = [];
  vi.stubGlobal('Intl', {
    NumberFormat: class {
      constructor(locale: string | undefined) {
        locales.push(locale);
      }
      format = String;
    },
  });
  document.documentElement.lang = 'en-GB';
  warmUpNumbers();
  document.documentElement.lang = '';
  warmUpNumbers();
  expect(locales).toEqual(['en-GB', undefined]);
});
