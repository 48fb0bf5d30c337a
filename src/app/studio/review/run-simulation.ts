import { createFormSimulation, type Form, type FormSimulation, type Role } from '#core';
import { openWorker } from '../../compare/open-worker.ts';
import type { SimulationMessage, SimulationRequest } from './simulation-messages.ts';

const PEOPLE = 1_000;
const SEED = 1_000;
/** Without a worker: people to simulate between two yields to the page. */
const PEOPLE_PER_STEP = 5;

/** Simulates a thousand people answering a form; null when it was cancelled. */
export async function runSimulation(
  role: Role,
  form: Form,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<FormSimulation | null> {
  const worker = openWorker('simulation');
  if (worker === null) return runOnMainThread(role, form, onProgress, signal);
  try {
    return await new Promise<FormSimulation | null>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<SimulationMessage>) => {
        if (data.kind === 'end') resolve(data.result);
        else onProgress(data.done / PEOPLE);
      });
      worker.addEventListener('error', () => reject(new Error('the worker could not be loaded')));
      signal.addEventListener('abort', () => resolve(null));
      const wanted: SimulationRequest = { role, form: form.id, people: PEOPLE, seed: SEED };
      worker.postMessage(wanted);
    });
  } catch {
    return await runOnMainThread(role, form, onProgress, signal);
  } finally {
    worker.terminate();
  }
}

async function runOnMainThread(
  role: Role,
  form: Form,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<FormSimulation | null> {
  const simulation = createFormSimulation(role, form, PEOPLE, SEED);
  while (simulation.next(PEOPLE_PER_STEP)) {
    onProgress(simulation.result().people / PEOPLE);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    if (signal.aborted) return null;
  }
  return simulation.result();
}
