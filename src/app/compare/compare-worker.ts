import { parseRoleText, type RoleAnswer } from '#core';
import type { FromWorker, ToWorker } from './messages.ts';
import { runComparison } from './run-comparison.ts';

/* Runs one comparison off the main thread; the page terminates the worker before starting another. */
const say = (message: FromWorker) => self.postMessage(message);
let giveRoles: ((roles: ReadonlyMap<string, RoleAnswer>) => void) | null = null;

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'roles') {
    giveRoles?.(data.roles);
    return;
  }
  if (data.kind === 'parse') {
    say({ kind: 'parsed', number: data.number, parsed: parseRoleText(data.text) });
    return;
  }
  void runComparison(data.lists, {
    loadRoles: (references) =>
      new Promise((resolve) => {
        giveRoles = resolve;
        say({ kind: 'need', references });
      }),
    onPart: (part, done, total) => say({ kind: 'part', part, done, total }),
    breathe: () => undefined,
  }).then(() => say({ kind: 'end' }));
});
