import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

/** Every program of ours that npm runs, once: its file, and which program of it. */
const PROGRAMS = [
  ...new Set(
    Object.values(manifest.scripts).flatMap(
      (command) =>
        /src\/cli\/((?:run\.mjs [a-z-]+|start\.mjs|test\.mjs)\b)/.exec(command)?.[1] ?? [],
    ),
  ),
];

function run(program: string, option: string) {
  const [file = '', ...name] = program.split(' ');
  return spawnSync(process.execPath, [`src/cli/${file}`, ...name, option], { encoding: 'utf8' });
}

describe('the programs that npm runs', () => {
  it('are all looked at', () => {
    expect(PROGRAMS).toEqual(expect.arrayContaining(['start.mjs', 'test.mjs', 'run.mjs serve']));
    expect(PROGRAMS.length).toBeGreaterThan(14);
  });

  it.each(PROGRAMS)('%s says how it is used, and does nothing else', (program) => {
    const { status, stdout } = run(program, '--help');
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^(?:Usage|npm test)[^]*\n$/)]);
  });

  it.each(PROGRAMS)('%s names an option that it doesn’t know', (program) => {
    const { status, stdout, stderr } = run(program, '--nonsense');
    const said = expect.stringMatching(/--nonsense[^]*(?:Usage|npm test)/) as string;
    expect([status, stdout + stderr]).toEqual([2, said]);
  });
});
