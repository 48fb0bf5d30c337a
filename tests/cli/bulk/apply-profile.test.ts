import { describe, expect, it } from 'vitest';
import { encodeAnswers, encodeScores, layoutOf, scoreResponses } from '#core';
import { applyProfile } from '../../../src/cli/bulk/apply-profile.ts';
import { readRoleFiles } from '../../../src/cli/roles/read-role-files.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { BAD_GOALS, type BadGoal } from '#tests/support/bad-goals.ts';
import { newestRoleOf } from '#tests/support/newest-roles.ts';
import { runResult } from '#tests/support/run-result.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';

const files = await readRoleFiles('public/roles');
const code = encodeAnswers({ role: layoutOf(aiEngineer), responses: TYPICAL_ANSWERS });
const newest = newestRoleOf('ai-engineer');
const rated = new Map(newest.indicators.map(({ id }) => [id, 2 as const]));
const BAR = 'TD50-TS40-CM35-PC40-DC35';

const optionsFor = (asked: BadGoal['asked']): readonly [string, string] =>
  'profile' in asked ? ['--profile', asked.profile] : ['--targets', asked.targets];

type Line = {
  readonly error: string | null;
  readonly fit: { readonly score: number; readonly sd: number };
  readonly competencies: Readonly<
    Record<string, { readonly score: number; readonly target: number }>
  >;
};
const lineOf = async (...args: readonly string[]) => {
  const outcome = await runResult(args);
  return { ...outcome, line: JSON.parse(outcome.printed || 'null') as Line | null };
};

describe('results held against a profile on the command line', () => {
  it('keep their scores, and have other targets and another fit', async () => {
    const own = await lineOf(code);
    const held = await lineOf(code, '--targets', BAR);
    expect(held.exitCode).toBe(0);
    expect(held.line?.competencies['TD']?.target).toBe(50);
    expect(held.line?.competencies['TD']?.score).toBe(own.line?.competencies['TD']?.score);
    expect(held.line?.fit.score).toBeGreaterThan(own.line?.fit.score ?? 100);
  });

  it('are the role’s own for the profile called role', async () => {
    expect((await lineOf(code, '--profile', 'role')).line).toEqual((await lineOf(code)).line);
  });

  it('are computed from the scores where a link holds nothing else', async () => {
    const result = scoreResponses(aiEngineer, TYPICAL_ANSWERS);
    const shared = encodeScores({ role: layoutOf(aiEngineer), result });
    const [fromScores, fromAnswers] = [
      await lineOf(shared, '--targets', BAR),
      await lineOf(code, '--targets', BAR),
    ];
    const difference = (fromScores.line?.fit.score ?? 0) - (fromAnswers.line?.fit.score ?? 100);
    expect(Math.abs(difference)).toBeLessThan(0.4);
  });

  it('are errors where a version has no such profile, which is said', async () => {
    const { line, warned, exitCode } = await lineOf(code, '--profile', 'lead');
    expect(line?.error).toBe('version-unavailable');
    expect(exitCode).toBe(1);
    expect(warned).toContain('ai-engineer 1 has no profile "lead"');
  });

  it('says nothing of versions that no result names', async () => {
    const senior = encodeAnswers({ role: layoutOf(newest), responses: rated });
    const alone = await runResult(['--profile', 'senior', senior]);
    expect([alone.exitCode, alone.warned]).toEqual([0, '']);
    const both = await runResult(['-', '--profile', 'senior'], `${senior}\n${code}\n${code}\n`);
    const notes = both.warned.split('\n').filter((line) => line.includes('has no'));
    expect(notes).toEqual(['ai-engineer 1 has no profile "senior"']);
    const quiet = await runResult(['--quiet', '-', '--profile', 'senior'], `${code}\n`);
    expect(quiet.warned).toBe('');
  });

  it.each([
    ...BAD_GOALS.flatMap(({ name, asked }) =>
      // Another role of the site has that profile.
      name === 'a profile of another role' ? [] : [[name, ...optionsFor(asked)] as const],
    ),
    ['one axis alone', '--targets', 'TD85'] as const,
  ])('are refused for %s', async (_, ...args) => {
    const { exitCode, printed, warned } = await runResult([code, ...args]);
    expect([exitCode, printed]).toEqual([2, '']);
    expect(warned).toMatch(/^No role has (the profile|these targets)/m);
  });

  it('are errors for a profile that only other roles have, never another role’s figures', async () => {
    const { line, warned, exitCode } = await lineOf(code, '--profile', 'principal');
    expect([line?.error, line?.fit.score, exitCode]).toEqual(['unknown-role', null, 1]);
    expect(warned).toContain('ai-engineer has no profile "principal"');
  });

  it('take one of the two', async () => {
    const { exitCode } = await runResult([code, '--profile', 'lead', '--targets', BAR]);
    expect(exitCode).toBe(2);
  });

  it('are as ever where nothing is asked for', () => {
    expect(applyProfile(files, { profile: null, targets: null })).toEqual({
      ok: true,
      value: { files, notes: new Map() },
    });
  });
});
