import { createFormSimulation } from '#core';
import type { SimulationSaid, SimulationWanted } from './simulation-messages.ts';

/* Simulates one form off the main thread; the page terminates the worker to cancel it. */
const say = (message: SimulationSaid) => self.postMessage(message);
/** People between two progress messages. */
const SOME = 25;

self.addEventListener('message', ({ data }: MessageEvent<SimulationWanted>) => {
  const form = data.role.forms.find(({ id }) => id === data.form);
  if (form === undefined) return;
  const simulation = createFormSimulation(data.role, form, data.people, data.seed);
  while (simulation.next(SOME)) say({ kind: 'progress', done: simulation.result().people });
  say({ kind: 'end', result: simulation.result() });
});
