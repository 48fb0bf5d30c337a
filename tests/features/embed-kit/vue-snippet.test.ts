// @vitest-environment jsdom
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { type Component, createApp } from 'vue';
import { buildSnippet, NO_GOAL, PLAIN_THEME } from '#core';
import { ROOT } from '../../architecture/source-files.ts';

/** Inside the project, so that Vue can be resolved. */
const FOLDER = join(ROOT, 'reports/vue-snippet');
const SRC = 'https://radar.example/embed/v1/role-radar.js';

afterAll(() => rm(FOLDER, { recursive: true, force: true }));

it('shows the element with its attributes in Vue, and loads the loader once for all of them', async () => {
  const text = buildSnippet({
    kind: 'vue',
    site: 'https://radar.example/',
    loader: { src: SRC, integrity: 'sha384-x' },
    fallback: 'Take "it" </a>',
    frameTitle: 'AI Engineer',
    options: {
      profile: 'ai-engineer',
      theme: { ...PLAIN_THEME, scheme: 'dark' },
      result: 'band',
      minHeight: 980,
      callToAction: { label: 'Apply', url: 'https://acme.example/?a=1&b=2' },
      goal: NO_GOAL,
    },
  });
  await mkdir(FOLDER, { recursive: true });
  const file = join(FOLDER, 'role-radar.mjs');
  await writeFile(file, text);
  const { RoleRadar } = (await import(/* @vite-ignore */ file)) as { RoleRadar: Component };
  for (let times = 0; times < 2; times += 1) {
    const place = document.body.appendChild(document.createElement('div'));
    createApp(RoleRadar).mount(place);
  }
  const [element, second] = document.querySelectorAll('role-radar');
  expect(second).toBeDefined();
  const attributes = [...(element?.attributes ?? [])].map(({ name, value }) => [name, value]);
  expect(Object.fromEntries(attributes)).toEqual({
    profile: 'ai-engineer',
    theme: 'dark',
    result: 'band',
    'min-height': '980',
    'cta-label': 'Apply',
    'cta-url': 'https://acme.example/?a=1&b=2',
    style: 'display: block; min-height: 980px;',
  });
  expect(element?.querySelector('a')?.textContent).toBe('Take "it" </a>');
  expect([...document.scripts].map(({ src, integrity }) => [src, integrity])).toEqual([
    [SRC, 'sha384-x'],
  ]);
});
