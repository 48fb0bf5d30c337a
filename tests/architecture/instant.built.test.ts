import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as contract from '../../src/app/instant/contract.ts';
import { ROOT } from './source-files.ts';

const read = (path: string) => readFileSync(join(ROOT, 'dist', path), 'utf8');
const chunks = readdirSync(join(ROOT, 'dist/assets')).filter((name) => name.endsWith('.js'));
/** The file of a chunk by the name that the bundler gave it, without its hash. */
const chunkNamed = (name: string) =>
  chunks.filter((file) => file.replace(/-[\w-]{8}\.js$/, '') === name);

const PAGES = {
  role: read('roles/ai-engineer/index.html'),
  assess: read('roles/ai-engineer/assess/index.html'),
  embed: read('embed/ai-engineer/index.html'),
  shared: read('r/ai-engineer/index.html'),
};

describe('the contract of the instant start', () => {
  const entries = Object.entries(contract);

  it('has ids and attributes', () => {
    expect(entries.length).toBeGreaterThan(10);
  });

  it.each(entries)('%s is in the markup of a page', (name, value) => {
    // Set when something was found out: not in a page as it was written, but styles wait for it.
    if (value === contract.SAVED_ATTRIBUTE) return expect(PAGES.assess).toContain(`[${value}]`);
    // Between the boot script and the app alone.
    if (value === contract.UNSUPPORTED_ATTRIBUTE)
      return expect(bootOf(PAGES.assess)).toContain(value);
    const found = name.endsWith('_ID')
      ? new RegExp(`\\sid="${value}"`)
      : new RegExp(`<[^>]*\\s${value}(?:[=\\s>])`);
    return expect(Object.values(PAGES).some((page) => found.test(page))).toBe(true);
  });

  it('costs the boot script nothing but the text: each name stands where it is used', () => {
    for (const value of [
      contract.AFTER_PAINT_ID,
      contract.ITEM_ATTRIBUTE,
      contract.RESUME_ATTRIBUTE,
    ]) {
      expect(bootOf(PAGES.assess)).toContain(`(\`${value}\`)`);
    }
  });
});

function bootOf(page: string): string {
  return /<script>([^]*?)<\/script>/.exec(page)?.[1] ?? '';
}

describe('chunks', () => {
  it.each(['index', 'client', 'assess', 'result', 'shared-page'])(
    '%s exists, begins with the hint to compile all of it, and is the only one of its name',
    (name) => {
      expect(chunkNamed(name)).toHaveLength(1);
      expect(read(`assets/${chunkNamed(name)[0]}`)).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
    },
  );

  it('which nobody needs at once have no such hint', () => {
    const hinted = chunks.filter((file) => read(`assets/${file}`).startsWith('//# all'));
    expect(hinted).toHaveLength(5);
    expect(chunkNamed('radar-chart')).toHaveLength(1);
  });

  it('of the assessment hold its libraries and screens: no other chunk has them', () => {
    const holding = (text: string) =>
      chunks.filter((file) => read(`assets/${file}`).includes(text));
    // Text that React Query, React Router and the assessment's own markup leave in a minified file.
    for (const text of ['No QueryClient set', 'useNavigate', 'rr-assess__resume']) {
      expect(
        holding(text).map((file) => file.replace(/-[\w-]{8}\.js$/, '')),
        text,
      ).toEqual(['assess']);
    }
  });

  // A frame shows its result in the same page, and begins with both.
  it('of a result are not what the assessment begins with', () => {
    const first = [...PAGES.assess.matchAll(/rel="modulepreload" href="[^"]*\/([^"/]+)"/g)];
    const names = first.map(([, file = '']) => file.replace(/-[\w-]{8}\.js$/, ''));
    expect(names).toContain('assess');
    // One module that the entry shares with a result is enough to bring all 28 kB of it.
    expect(names.filter((name) => /result|radar/.test(name))).toEqual([]);
  });

  it('that a question begins with are few', () => {
    // Without groups there were 18; a browser fetches six at a time over HTTP/1.1.
    expect(PAGES.assess.match(/rel="modulepreload"/g)?.length).toBeLessThan(10);
  });
});
