import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build, type Rolldown } from 'vite';
import { ROOT } from '../architecture/source-files.ts';

/** The part of the core that a bundler keeps for a page that imports only these names. */
async function bundle(...names: readonly string[]): Promise<string> {
  const entry = 'virtual:entry';
  const built = (await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) =>
          id === entry
            ? `export { ${names.join(', ')} } from ${JSON.stringify(join(ROOT, 'src/core/index.ts'))};`
            : null,
      },
    ],
    build: {
      write: false,
      ssr: true,
      minify: true,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  })) as Rolldown.RolldownOutput;
  return built.output.map((file) => ('code' in file ? file.code : '')).join('');
}

describe('a bundler keeps of the package only what is imported', () => {
  it.each([
    ['cleanName', 1_500],
    ['findCode', 12_000],
    ['scoreResponses', 25_000],
  ])('%s comes in at most %i bytes, without the parser of roles', async (name, most) => {
    const code = await bundle(name);
    expect(code).toContain(name);
    expect(code.length).toBeLessThan(most);
    expect(code).not.toMatch(/valibot|jsonc-parser/);
  });

  it('and the parser of roles where that is imported', async () => {
    expect(await bundle('parseRoleText')).toMatch(/from\s*"valibot"/);
  });
});
