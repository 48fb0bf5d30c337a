import { useEffect, useState } from 'react';
import { type DraftFile, type EditStep, type Path, valueAt } from '#core';
import { useFieldWords } from '#features/studio/fields/field-words.ts';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import type { DraftStore } from '#state/studio/draft-store.ts';
import { useAnnounce } from '#ui/announcer.tsx';

type Steps = {
  readonly undo: () => void;
  readonly redo: () => void;
  /** What was undone or redone, which may be in a part that isn't open; empty from the next edit on. */
  readonly moved: string;
};

/** Undoes and redoes edits, and says which. */
export function useSteps(store: DraftStore, file: DraftFile): Steps {
  const messages = useMessages('studio').header;
  const { shortList } = useFormatters();
  const { describeLocation } = useFieldWords();
  const announce = useAnnounce();
  const [moved, setMoved] = useState({ said: '', to: file });
  const move = (command: 'undo' | 'redo') => {
    const { file: before, steps, done } = store.getState();
    const step = steps[command === 'undo' ? done - 1 : done];
    if (step === undefined) return;
    store[command]();
    const path = pathOf(step);
    const isThere = valueAt(before, path) !== undefined;
    const { file: after } = store.getState();
    const where = describeLocation(isThere ? before : after, path);
    const said = (command === 'undo' ? messages.undone : messages.redone)(shortList(where));
    setMoved({ said, to: after });
    announce(said);
  };
  return {
    undo: () => move('undo'),
    redo: () => move('redo'),
    moved: moved.to === file ? moved.said : '',
  };
}

/** Where a step changes the file first: its consequences, such as the order, come after. */
function pathOf({ changes: [first] }: EditStep): Path {
  if (first === undefined) return [];
  return 'at' in first ? [...first.path, first.at] : first.path;
}

/** Ctrl+Z and its variants: the browser's own undo doesn't know about changes made by the studio. */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      // A field that isn't part of the draft, such as a pasted table, leaves undo to the browser.
      if (event.target instanceof Element && event.target.closest('[data-own-undo]')) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [undo, redo]);
}
