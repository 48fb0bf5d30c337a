import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { answerLines } from '#tests/support/answer-lines.ts';
import { buildResultProgram, type ResultProgram } from '#tests/support/result-program.ts';
import { runResult } from '#tests/support/run-result.ts';

const LINES = [...answerLines(aiEngineer, 400), 'hello', '', '{"role":'];
const INPUT = `${LINES.join('\n')}\n`;

let program: ResultProgram;

beforeAll(async () => {
  program = await buildResultProgram();
}, 60_000);

afterAll(() => program.remove());

function start(...args: readonly string[]) {
  return spawn(process.execPath, [program.path, ...args]);
}

async function run(args: readonly string[], input: string) {
  const child = start(...args);
  const [printed, warned]: [string[], string[]] = [[], []];
  child.stdout.on('data', (text: Buffer) => printed.push(text.toString()));
  child.stderr.on('data', (text: Buffer) => warned.push(text.toString()));
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number];
  return { code, printed: printed.join(''), warned: warned.join('') };
}

describe('npm run result with threads', () => {
  it.each([1, 2, 5])('gives with %i the very output of one after the other', async (jobs) => {
    const expected = await runResult(['-'], INPUT);
    const { code, printed, warned } = await run(['-', '--jobs', String(jobs)], INPUT);
    expect(code).toBe(3);
    expect(printed).toBe(expected.printed);
    expect(warned).toMatch(
      /^403 lines: 400 results, 2 failed \(1 damaged and 1 not-json\), 1 blank/,
    );
  });

  it('answers a line before the next one is written', async () => {
    const child = start('-', '--quiet');
    try {
      for (const [index, line] of LINES.slice(0, 3).entries()) {
        child.stdin.write(`${line}\n`);
        const [answer] = (await once(child.stdout, 'data')) as [Buffer];
        expect(JSON.parse(answer.toString())).toMatchObject({ line: index + 1, error: null });
      }
    } finally {
      child.stdin.end();
      await once(child, 'close');
    }
  });

  it('ends quietly when its reader has had enough', async () => {
    const child = start('-');
    let warned = '';
    child.stderr.on('data', (text: Buffer) => (warned += text.toString()));
    child.stdin.on('error', () => undefined);
    child.stdin.write(INPUT.repeat(20));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = (await once(child, 'close')) as [number];
    expect({ code, warned }).toEqual({ code: 0, warned: '' });
  });

  it.each(['ndjson', 'csv', 'parquet'])('writes %s to a file, compressed too', async (format) => {
    const folder = dirname(program.path);
    const [plain, packed] = [join(folder, `out.${format}`), join(folder, `out.${format}.gz`)];
    const args = ['-', '--quiet', '--format', format, '--out'];
    expect((await run([...args, plain], INPUT)).printed).toBe('');
    expect((await run([...args, packed], INPUT)).printed).toBe('');
    const bytes = await readFile(plain);
    expect(bytes.length).toBeGreaterThan(1000);
    expect(gunzipSync(await readFile(packed)).equals(bytes)).toBe(true);
  });

  it('compresses standard output', async () => {
    const child = start('-', '--gzip', '--quiet');
    const bytes: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => bytes.push(chunk));
    child.stdin.end(INPUT);
    await once(child, 'close');
    const { printed } = await runResult(['-'], INPUT);
    expect(gunzipSync(Buffer.concat(bytes)).toString()).toBe(printed);
  });

  it('says which file it can’t write', async () => {
    const { code, warned } = await run(['-', '--out', '/nowhere/results.jsonl'], INPUT);
    expect(code).toBe(1);
    expect(warned).toContain('/nowhere/results.jsonl');
  });
});
