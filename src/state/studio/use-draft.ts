import { useStore as useZustandStore } from 'zustand';
import type { DraftState, DraftStore } from './draft-store.ts';

export function useDraft(store: DraftStore): DraftState {
  return useZustandStore(store);
}
