import { createStore } from 'zustand/vanilla';
import {
  type DraftFile,
  type DraftHistory,
  type DraftRecord,
  type EditStep,
  arrange,
  goToStep,
  namesOf,
  recordEdit,
  redoStep,
  undoStep,
} from '#core';

/** Outcome of saving a draft. */
export type DraftSaving = 'kept' | 'keeping' | 'blocked' | 'full' | 'conflict' | 'gone';

export type DraftState = DraftHistory & {
  readonly record: Omit<DraftRecord, 'file' | 'done'>;
  readonly saving: DraftSaving;
};

/** Where drafts are saved; `steps` are all steps of the draft from index `from` on. */
export type DraftStorage = {
  readonly save: (
    record: DraftRecord,
    expected: number,
    steps: { readonly from: number; readonly list: readonly EditStep[] },
  ) => Promise<Exclude<DraftSaving, 'keeping'>>;
};

export type DraftStore = ReturnType<typeof createDraftStore>;

/**
 * One open draft: its file, its history, and how much of both is saved. Every edit is saved
 * immediately; edits made while a save is running are combined into one save after it. After
 * another tab has saved a conflicting change, nothing is written until the person decides.
 */
export function createDraftStore({
  record: { file: _file, done: _done, ...record },
  history,
  storage,
  now,
}: {
  readonly record: DraftRecord;
  readonly history: DraftHistory;
  readonly storage: DraftStorage;
  readonly now: () => number;
}) {
  const api = createStore<DraftState>()(() => ({ ...history, record, saving: 'kept' }));
  let savedSteps: readonly EditStep[] = history.steps;
  let pending: Promise<void> | null = null;
  let isDirty = false;

  const save = async (): Promise<void> => {
    while (isDirty) {
      isDirty = false;
      const { record: current, file: own, steps, done } = api.getState();
      const from = commonPrefixLength(savedSteps, steps);
      const next = { ...current, ...namesOf(own), file: own, done };
      const outcome = await storage.save(
        { ...next, revision: current.revision + 1 },
        current.revision,
        { from, list: steps.slice(from) },
      );
      if (outcome !== 'kept') {
        api.setState({ saving: outcome });
        return;
      }
      savedSteps = steps;
      const { record: latest } = api.getState();
      api.setState({
        record: { ...latest, revision: current.revision + 1 },
        saving: isDirty ? 'keeping' : 'kept',
      });
    }
  };

  const change = (state: Partial<DraftState>): void => {
    const { record: current } = api.getState();
    const touched = { ...(state.record ?? current), touchedAt: now() };
    isDirty = true;
    api.setState({ ...state, record: touched, saving: 'keeping' });
    pending ??= save().finally(() => {
      pending = null;
    });
  };

  return {
    ...api,
    /** Changes the file; consecutive edits at the same `place` are undone together. */
    edit: (edit: (file: DraftFile) => DraftFile, place: string) => {
      const { file: own, steps, done } = api.getState();
      const history = { file: own, steps, done };
      const next = recordEdit(history, arrange(own, edit(own)), place, now());
      if (next !== history) change(next);
    },
    undo: () => {
      const state = api.getState();
      if (state.done > 0) change(undoStep(state));
    },
    redo: () => {
      const state = api.getState();
      if (state.done < state.steps.length) change(redoStep(state));
    },
    /** Shows the draft as it was after this number of steps. */
    goTo: (done: number) => {
      const state = api.getState();
      if (done !== state.done) change(goToStep(state, done));
    },
    /** Marks a piece of advice as seen or unseen. */
    markSeen: (key: string, isSeen: boolean) => {
      const { record: current } = api.getState();
      const others = current.seen.filter((each) => each !== key);
      change({ record: { ...current, seen: isSeen ? [...others, key] : others } });
    },
    /** Adds reviewers' remarks, or removes those that were dealt with. */
    setRemarks: (remarks: DraftRecord['remarks']) => {
      const { record: current } = api.getState();
      change({ record: { ...current, remarks } });
    },
    /** Retries a failed save. */
    retry: () => change({}),
    /** Resolves when everything so far is saved, or can't be. */
    settled: async () => {
      await pending;
    },
  };
}

function commonPrefixLength(one: readonly EditStep[], other: readonly EditStep[]): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}
