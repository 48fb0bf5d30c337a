import { createFormSimulation } from '#core';
import type { SimulationMessage, SimulationRequest } from './simulation-messages.ts';

/* Simulates one form off the main thread; the page terminates the worker to cancel it. */
const post = (message: SimulationMessage) => self.postMessage(message);
/** People between two progress messages. */
const PEOPLE_PER_MESSAGE = 25;

self.addEventListener('message', ({ data }: MessageEvent<SimulationRequest>) => {
  const form = data.role.forms.find(({ id }) => id === data.form);
  if (form === undefined) return;
  const simulation = createFormSimulation(data.role, form, data.people, data.seed);
  while (simulation.next(PEOPLE_PER_MESSAGE))
    post({ kind: 'progress', done: simulation.result().people });
  post({ kind: 'end', result: simulation.result() });
});
