import { afterEach, describe, expect, it, vi } from 'vitest';
import { main as bench } from '../../src/cli/bench.ts';
import { main as shots } from '../../src/cli/shots.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Runs a program that would build the site first; tells its exit code and what it printed as an error. */
async function refused(program: typeof bench, args: readonly string[]) {
  const prepareSite = vi.fn(() => Promise.reject(new Error('built for nothing')));
  const warn = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const code = await program(args, prepareSite);
  return { code, said: warn.mock.calls.join(''), prepared: prepareSite.mock.calls.length };
}

describe('programs that open the built site', () => {
  it.each([
    ['bench', bench, ['--nonsense'], '--nonsense'],
    ['bench', bench, ['--runs', 'many'], 'number of runs'],
    ['bench', bench, ['--only', 'answer,weather'], 'known parts'],
    ['shots', shots, ['--nonsense'], '--nonsense'],
  ])('%s refuses wrong arguments before anything is built', async (_, program, args, reason) => {
    const { code, said, prepared } = await refused(program, args);
    expect([code, prepared]).toEqual([2, 0]);
    expect(said).toContain(reason);
  });

  it.each([
    ['bench', bench],
    ['shots', shots],
  ])('%s asks for the build before it opens anything', async (_, program) => {
    await expect(refused(program, [])).rejects.toThrow('built for nothing');
  });
});
