// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const PROGRAMS = {
  boot: '#app/instant/boot-with-input.ts',
  'not found': '#app/shell/not-found-redirect.ts',
  'embed index': '#app/embed/embed-redirect.ts',
} as const;

/** Programs that were started. */
let started: string[] = [];

/** Runs the recovery script anew, in a page whose own inline script didn't start. */
async function recover(page: string): Promise<void> {
  const script = document.querySelector<HTMLScriptElement>('script[data-from]');
  script?.setAttribute('data-page', page);
  vi.resetModules();
  for (const [name, path] of Object.entries(PROGRAMS)) {
    vi.doMock(path, () => {
      started.push(name);
      return {};
    });
  }
  await import('#app/instant/recovery.ts');
}

beforeEach(() => {
  started = [];
  document.head.innerHTML = '';
  document.body.innerHTML = `
    <div id="app">
      <form data-item="TD1">
        <input type="radio" value="2" /><input type="radio" value="3" checked />
      </form>
      <script type="application/json">{}</script>
    </div>
    <script type="application/json" data-from="1" data-styles="/assets/all.css"></script>`;
  window.roleRadarBoot = {
    answers: [],
    stop: () => undefined,
    takePress: () => null,
    reload: () => undefined,
  };
});
afterEach(() => {
  delete window.roleRadarBoot;
  delete window.roleRadarStarted;
});

describe('a page whose own script was blocked', () => {
  it('starts, takes what was answered meanwhile, and removes what hydration wouldn’t expect', async () => {
    await recover('assess');
    expect(started).toEqual(['boot']);
    expect(window.roleRadarBoot?.answers).toMatchObject([{ item: 'TD1', value: '3' }]);
    expect(document.querySelector('#app script')).toBeNull();
  });

  it.each([
    ['not-found', 'not found'],
    ['embed-index', 'embed index'],
  ])('runs the script of its own kind: %s', async (page, program) => {
    await recover(page);
    expect(started).toEqual([program]);
  });

  it('starts nothing twice', async () => {
    window.roleRadarStarted = true;
    await recover('assess');
    expect(started).toEqual([]);
    expect(window.roleRadarBoot?.answers).toEqual([]);
  });

  const styleSheet = () => document.head.querySelector('link[rel=stylesheet]');

  it('loads the style sheet where its own styles were blocked as well', async () => {
    await recover('assess');
    expect(styleSheet()?.getAttribute('href')).toBe('/assets/all.css');
  });

  it('loads none where they apply', async () => {
    document.head.innerHTML = '<style>p { color: red }</style>';
    await recover('assess');
    expect(styleSheet()).toBeNull();
  });
});
