import { createFormSimulation } from '#core';
import type { SimulationSaid, SimulationWanted } from './simulation-messages.ts';

/* Answers one form off the page's thread; the page ends the worker when it wants no more. */
const say = (message: SimulationSaid) => self.postMessage(message);
/** People between two words about how far it is. */
const SOME = 25;

self.addEventListener('message', ({ data }: MessageEvent<SimulationWanted>) => {
  const form = data.role.forms.find(({ id }) => id === data.form);
  if (form === undefined) return;
  const simulation = createFormSimulation(data.role, form, data.people, data.seed);
  while (simulation.next(SOME)) say({ kind: 'progress', done: simulation.result().people });
  say({ kind: 'end', result: simulation.result() });
});
