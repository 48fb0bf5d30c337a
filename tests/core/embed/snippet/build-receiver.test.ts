import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildReceiver } from '#core';

describe('the receiver of a result', () => {
  it.each([
    ['band', false],
    ['scores', false],
    ['answers', true],
  ] as const)('is scored again only from answers: "%s"', (level, isScoredAgain) => {
    const receiver = buildReceiver('baker', level);
    expect(receiver?.page).toContain("addEventListener('role-radar:result'");
    expect(receiver?.server !== null).toBe(isScoredAgain);
  });

  it('is for the role that is embedded', () => {
    expect(buildReceiver('baker', 'answers')?.server).toContain("const ROLE = 'baker';");
  });

  it('isn’t there where nothing is sent', () => {
    expect(buildReceiver('baker', 'none')).toBeNull();
  });

  it('is the example of the documentation, which is run from the package', () => {
    const { page, server } = buildReceiver('ai-engineer', 'answers') ?? {};
    expect(readFileSync('docs/library.md', 'utf8')).toContain(server);
    expect(readFileSync('docs/embedding.md', 'utf8')).toContain(page);
  });
});
