import { useStore as useZustandStore } from 'zustand';
import type { DraftState, DraftStore } from './draft-store.ts';

/** The state of an open draft, as it is now. */
export function useStore(store: DraftStore): DraftState {
  return useZustandStore(store);
}
