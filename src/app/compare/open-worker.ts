// Vite replaces this import with the built worker's address; the file itself has no default export.
// oxlint-disable-next-line import/default
import compareAddress from './compare-worker.ts?worker&url';
// oxlint-disable-next-line import/default
import simulationAddress from '../studio/review/simulation-worker.ts?worker&url';
import { trustedScript } from '#platform/trusted-script.ts';

const ADDRESSES = { compare: compareAddress, simulation: simulationAddress } as const;

/**
 * Opens the worker that scores comparisons, or the one that simulates people answering a form; null
 * where the browser or a host's policy doesn't allow workers.
 */
export function openWorker(kind: keyof typeof ADDRESSES = 'compare'): Worker | null {
  try {
    return new Worker(trustedScript(ADDRESSES[kind]), { type: 'module' });
  } catch {
    return null;
  }
}
