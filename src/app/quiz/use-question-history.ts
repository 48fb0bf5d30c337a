import { useEffect, useEffectEvent, useRef } from 'react';
import { NavigationType, useLocation, useNavigate, useNavigationType } from 'react-router-dom';
import { findItem, type Role } from '#core';
import { useQuiz, useQuizStore } from '#state/use-quiz.ts';
import { useAppContext } from '../shell/app-context.ts';
import { useShowResult } from '../result/use-show-result.ts';

/** What an entry of the history remembers, with the version of the role that it is about. */
type Entry = { readonly item: string | null; readonly depth: number };

/**
 * One history entry per question, so that the browser's Back is the question before, with its
 * answer. In a frame the same entries live in memory and the host's history stays as it was.
 */
export function useQuestionHistory(role: Role): {
  readonly goOn: () => void;
  readonly goBack: () => void;
} {
  const quiz = useQuizStore();
  const { scheduler } = useAppContext();
  const navigate = useNavigate();
  const location = useLocation();
  const moved = useNavigationType();
  const position = useQuiz((state) => state.position);
  const phase = useQuiz((state) => state.phase);
  const showResult = useShowResult(role.id);
  const entry = readEntry(location.state, role.version);
  /** The entry the person is at: known at once, while the router makes and draws it after the paint. */
  const current = useRef(entry);
  /** Back was pressed before that entry was drawn. Taken back undrawn, it would go unnoticed. */
  const backPressed = useRef(false);

  const moveTo = (next: Entry, { replace }: { readonly replace: boolean }) => {
    current.current = next;
    const make = () =>
      void navigate(
        { search: location.search, hash: '' },
        { replace, state: { ...next, version: role.version }, preventScrollReset: true },
      );
    if (replace) make();
    else scheduler.schedule(make);
  };

  const onMove = useEffectEvent(() => {
    if (moved !== NavigationType.Pop && entry.item !== null) {
      // An entry that `moveTo` made: it follows the quiz, which may have moved on since.
      if (backPressed.current && isSame(entry, current.current)) {
        backPressed.current = false;
        void navigate(-1);
      }
      return;
    }
    current.current = entry;
    const { position: shown, phase: at } = quiz.getState();
    if (at === 'offered') return;
    if (entry.item === null) {
      if (at === 'finished') showResult({ replace: true });
      else moveTo({ item: shown, depth: 0 }, { replace: true });
    } else if (
      (entry.item !== shown || at === 'finished') &&
      findItem(role, entry.item) !== undefined
    ) {
      quiz.goTo(entry.item);
    }
  });
  // The history moved: show the question that its entry names. An answer or a step must not do so.
  // By more than the key: a busy page draws a step's entry and the return from it at once, and then
  // the key is what it was.
  useEffect(() => onMove(), [location]);

  const onChange = useEffectEvent(() => {
    // The effect above may have moved the quiz already: what counts is where it is now.
    const { position: shown, phase: at } = quiz.getState();
    if (at === 'finished') showResult({ replace: true });
    else if (at === 'answering' && current.current.item !== shown) {
      moveTo({ item: shown, depth: current.current.depth }, { replace: true });
    }
  });
  // The question changed by other means (resumed, started over, another length): same entry.
  useEffect(() => onChange(), [position, phase]);

  const goOn = () => {
    quiz.next();
    const { phase: at, position: shown } = quiz.getState();
    if (at === 'finished') showResult({ replace: false });
    else moveTo({ item: shown, depth: current.current.depth + 1 }, { replace: false });
  };

  const goBack = () => {
    if (current.current.depth === 0) quiz.back();
    else if (isSame(entry, current.current)) void navigate(-1);
    else backPressed.current = true;
  };

  return { goOn, goBack };
}

function isSame(one: Entry, other: Entry): boolean {
  return one.item === other.item && one.depth === other.depth;
}

/** An entry of another version names a question that isn't the one of that name here. */
function readEntry(state: unknown, own: number): Entry {
  const nothing = { item: null, depth: 0 };
  if (typeof state !== 'object' || state === null) return nothing;
  if ('version' in state && state.version !== own) return nothing;
  const item = 'item' in state && typeof state.item === 'string' ? state.item : null;
  const depth = 'depth' in state && typeof state.depth === 'number' ? state.depth : 0;
  return { item, depth };
}
