import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it, onTestFinished, vi } from 'vitest';
import { encodeAnswers, layoutOf, scoreResponses } from '#core';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';
import { ROOT, readSource } from '../architecture/source-files.ts';
import { BLOCKS } from '../docs/pages.ts';

it('the worker of docs/library.md scores the link that a page sends it', async () => {
  const example = BLOCKS.find(
    ({ page, text }) => page === 'docs/library.md' && text.includes("addEventListener('message'"),
  );
  const { outputText } = ts.transpileModule(example?.text ?? '', {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  mkdirSync(join(ROOT, 'reports'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, 'reports/worker-'));
  const file = join(folder, 'worker.mjs');
  const door = JSON.stringify(join(ROOT, 'src/core/index.ts'));
  writeFileSync(file, outputText.replace("'role-radar'", door));
  const heard: ((event: { readonly data: string }) => Promise<void>)[] = [];
  const postMessage = vi.fn();
  vi.stubGlobal('addEventListener', (_name: string, listener: (typeof heard)[number]) =>
    heard.push(listener),
  );
  vi.stubGlobal('postMessage', postMessage);
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(new Response(readSource(`public/${new URL(address).pathname.slice(1)}`))),
  );
  onTestFinished(() => {
    vi.unstubAllGlobals();
    rmSync(folder, { recursive: true, force: true });
  });
  await import(/* @vite-ignore */ file);

  const code = encodeAnswers({ role: layoutOf(aiEngineer), responses: TYPICAL_ANSWERS });
  await heard[0]?.({ data: `https://role-radar.example/r/ai-engineer/#${code}` });
  const { fit } = scoreResponses(aiEngineer, TYPICAL_ANSWERS);
  expect(postMessage).toHaveBeenLastCalledWith({ fit: fit?.score, range: fit?.range });
  await heard[0]?.({ data: 'no link' });
  expect(postMessage).toHaveBeenLastCalledWith({ error: 'no-answers' });
});
