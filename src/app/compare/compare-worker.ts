import { parseRoleText, type RoleAnswer } from '#core';
import type { FromWorker, ToWorker } from './messages.ts';
import { runComparison } from './run-comparison.ts';

/* Runs one comparison off the main thread; the page terminates the worker before starting another. */
const post = (message: FromWorker) => self.postMessage(message);
let resolveRoles: ((roles: ReadonlyMap<string, RoleAnswer>) => void) | null = null;

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'roles') {
    resolveRoles?.(data.roles);
    return;
  }
  if (data.kind === 'parse') {
    post({ kind: 'parsed', number: data.number, parsed: parseRoleText(data.text) });
    return;
  }
  void runComparison(data.lists, {
    loadRoles: (references) =>
      new Promise((resolve) => {
        resolveRoles = resolve;
        post({ kind: 'need', references });
      }),
    onPart: (part, done, total) => post({ kind: 'part', part, done, total }),
    yieldToMain: () => undefined,
  }).then(() => post({ kind: 'end' }));
});
