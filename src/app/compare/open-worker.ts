// The bundler answers with the built worker's address, which the file itself doesn't export.
// oxlint-disable-next-line import/default
import compareAddress from './compare-worker.ts?worker&url';
// oxlint-disable-next-line import/default
import simulationAddress from '../studio/simulation-worker.ts?worker&url';
import { trustedScript } from '#platform/trusted-script.ts';

const ADDRESSES = { compare: compareAddress, simulation: simulationAddress } as const;

/**
 * The worker that scores comparisons, or the one that answers forms as made-up people; null where the
 * browser or a host's policy has none.
 */
export function openWorker(kind: keyof typeof ADDRESSES = 'compare'): Worker | null {
  try {
    return new Worker(trustedScript(ADDRESSES[kind]), { type: 'module' });
  } catch {
    return null;
  }
}
