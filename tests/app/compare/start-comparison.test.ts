import { describe, expect, it, vi } from 'vitest';
import { layoutOf, parseRoleText, pickScoringRole, type ResultEntry, type RoleAnswer } from '#core';
import type { FromWorker, ToWorker } from '#app/compare/messages.ts';
import { type ComparisonJob, startComparison } from '#app/compare/start-comparison.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { answersCode } from '#tests/support/compared-codes.ts';

const roles = new Map<string, RoleAnswer>([
  [
    '1/1',
    { ok: true, value: { scoring: pickScoringRole(aiEngineer), layout: layoutOf(aiEngineer) } },
  ],
]);
const text = Array.from({ length: 60 }, (_, seed) => `P${seed}: ${answersCode(seed)}`).join('\n');

/** Generous, for a busy machine. */
const PATIENCE = { timeout: 15_000 };

/** A worker whose other side is played by the test. */
class FakeWorker extends EventTarget {
  readonly sent: ToWorker[] = [];
  terminated = false;

  postMessage(message: ToWorker): void {
    this.sent.push(message);
  }

  terminate(): void {
    this.terminated = true;
  }

  says(data: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function run(worker: FakeWorker | null, given = text) {
  const entries: ResultEntry[] = [];
  const progress: string[] = [];
  const onEnd = vi.fn();
  const job: ComparisonJob = {
    lists: given === '' ? [] : [{ text: given }],
    // The code under test only uses these members of a worker.
    openWorker: () => worker as unknown as Worker | null,
    loadRoles: () => Promise.resolve(roles),
    onPart: (part, done, total) => {
      entries.push(...part.entries);
      progress.push(`${done}/${total}`);
    },
    onEnd,
  };
  return { entries, progress, onEnd, stop: startComparison(job) };
}

describe('a comparison', () => {
  it('is done on the page without a worker, in parts, in the order of the list', async () => {
    const { entries, progress, onEnd } = run(null);
    await vi.waitFor(() => expect(onEnd).toHaveBeenCalledOnce(), PATIENCE);
    expect(entries.map(({ label }) => label)).toEqual(
      Array.from({ length: 60 }, (_, n) => `P${n}`),
    );
    expect(progress).toEqual(['25/60', '50/60', '60/60']);
  });

  it('lets input and drawing in between', async () => {
    const { onEnd } = run(
      null,
      Array.from({ length: 300 }, (_, seed) => answersCode(seed)).join('\n'),
    );
    let turns = 0;
    const turn = setInterval(() => {
      turns += 1;
    });
    await vi.waitFor(() => expect(onEnd).toHaveBeenCalledOnce(), PATIENCE);
    clearInterval(turn);
    expect(turns).toBeGreaterThan(5);
  });

  it('ends at once with a text of nothing', async () => {
    const { entries, onEnd } = run(null, '\n\n');
    await vi.waitFor(() => expect(onEnd).toHaveBeenCalledOnce(), PATIENCE);
    expect(entries).toEqual([]);
  });

  it('says nothing more once it was stopped', async () => {
    const { entries, onEnd, stop } = run(null);
    stop();
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
    expect(entries).toEqual([]);
    expect(onEnd).not.toHaveBeenCalled();
  });

  it('gives the worker the text and the roles it asks for, and ends it', async () => {
    const worker = new FakeWorker();
    const { onEnd, progress } = run(worker);
    expect(worker.sent).toEqual([{ kind: 'start', lists: [{ text }] }]);
    worker.says({ kind: 'need', references: [{ kind: 'registered', number: 1, version: 1 }] });
    await vi.waitFor(() => expect(worker.sent[1]).toEqual({ kind: 'roles', roles }), PATIENCE);
    worker.says({ kind: 'part', part: { entries: [], problems: [] }, done: 60, total: 60 });
    worker.says({ kind: 'end' });
    expect(progress).toEqual(['60/60']);
    expect(onEnd).toHaveBeenCalledOnce();
    expect(worker.terminated).toBe(true);
  });

  it('has role files parsed by the worker, and by the page once that was ended', async () => {
    const worker = new FakeWorker();
    const parsed: unknown[] = [];
    const stop = startComparison({
      lists: [{ text }],
      openWorker: () => worker as unknown as Worker | null,
      loadRoles: async (_references, parse) => {
        for (const each of ['first', 'second']) parsed.push(await parse?.(each));
        return roles;
      },
      onPart: () => undefined,
      onEnd: () => undefined,
    });
    worker.says({ kind: 'need', references: [] });
    await vi.waitFor(() =>
      expect(worker.sent[1]).toEqual({ kind: 'parse', number: 1, text: 'first' }),
    );
    const answer = parseRoleText('');
    worker.says({ kind: 'parsed', number: 1, parsed: answer });
    await vi.waitFor(() => expect(worker.sent).toHaveLength(3));
    stop();
    await vi.waitFor(() => expect(parsed).toEqual([answer, parseRoleText('second')]));
  });

  it('is done on the page when the worker cannot be loaded', async () => {
    const worker = new FakeWorker();
    const { entries, onEnd } = run(worker);
    worker.dispatchEvent(new Event('error'));
    await vi.waitFor(() => expect(onEnd).toHaveBeenCalledOnce(), PATIENCE);
    expect(worker.terminated).toBe(true);
    expect(entries).toHaveLength(60);
  });

  it('ends the worker when it is stopped, and hears it no more', () => {
    const worker = new FakeWorker();
    const { onEnd, stop } = run(worker);
    stop();
    worker.says({ kind: 'end' });
    expect(worker.terminated).toBe(true);
    expect(onEnd).not.toHaveBeenCalled();
  });
});
