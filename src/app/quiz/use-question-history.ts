import { useEffect, useEffectEvent, useRef } from 'react';
import { NavigationType, useLocation, useNavigate, useNavigationType } from 'react-router-dom';
import { findItem, type Role } from '#core';
import type { QuizState } from '#state/quiz-state.ts';
import { useQuiz, useQuizStore } from '#state/use-quiz.ts';
import { useAppContext } from '../shell/app-context.ts';
import { useShowResult } from '../result/use-show-result.ts';

/** Identifies the check of all answers where a history entry holds an item's id; no id has this form. */
const CHECK = '#check';

/** The current screen, as a history entry names it. */
const screenOf = ({ phase, position }: QuizState) => (phase === 'checking' ? CHECK : position);

/** A history entry's state, stored with the role's version. */
type Entry = { readonly item: string | null; readonly depth: number };

/**
 * One history entry per question and one for the check of all answers, so that the browser's Back
 * button shows the previous question with its answer. In a frame, the entries are in memory and the
 * host's history is unaffected.
 */
export function useQuestionHistory(role: Role): {
  readonly goOn: () => void;
  readonly goBack: () => void;
  /** Shows a question so that its answer can be changed; Next leads back to the check. */
  readonly change: (itemId: string) => void;
  /** Leads from the check to the result. */
  readonly goToResult: () => void;
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
  /** The current entry, updated immediately; the router only creates and renders it after the paint. */
  const current = useRef(entry);
  /**
   * Set when Back is pressed before the current entry is rendered; going back at that moment would
   * go unnoticed.
   */
  const backPressed = useRef(false);
  /** Entries that wait for the paint. */
  const waiting = useRef(new Set<Entry>());

  const moveTo = (next: Entry, { replace }: { readonly replace: boolean }) => {
    current.current = next;
    const make = () =>
      void navigate(
        { search: location.search, hash: '' },
        { replace, state: { ...next, version: role.version }, preventScrollReset: true },
      );
    if (replace) return make();
    waiting.current.add(next);
    scheduler.schedule(() => {
      if (waiting.current.delete(next)) make();
    });
  };

  const onMove = useEffectEvent(() => {
    if (moved !== NavigationType.Pop && entry.item !== null) {
      // An entry created by `moveTo`: it follows the quiz, which may have advanced since.
      if (backPressed.current && isSame(entry, current.current)) {
        backPressed.current = false;
        void navigate(-1);
      }
      return;
    }
    if (waiting.current.size > 0) {
      // The browser's Back before the paint left the question before the one on the screen: that
      // one is to be shown, and its entry is the next one now.
      waiting.current.clear();
      void navigate(1);
      return;
    }
    current.current = entry;
    const state = quiz.getState();
    const { phase: at } = state;
    const shown = screenOf(state);
    if (at === 'offered') return;
    if (entry.item === null) {
      if (at === 'finished') showResult({ replace: true });
      else moveTo({ item: shown, depth: 0 }, { replace: true });
    } else if (entry.item !== shown || at === 'finished') {
      if (entry.item === CHECK) quiz.check();
      else if (findItem(role, entry.item) !== undefined) quiz.goTo(entry.item);
    }
  });
  // On a history navigation, shows the entry's question. Answers and steps must not trigger it.
  // Compares more than the key: a busy page renders a step's entry and the return from it at once,
  // and then the key is unchanged.
  useEffect(() => onMove(), [location]);

  const onChange = useEffectEvent(() => {
    // The effect above may have moved the quiz already: uses the current state.
    const state = quiz.getState();
    const shown = screenOf(state);
    if (state.phase === 'finished') showResult({ replace: true });
    else if (state.phase !== 'offered' && current.current.item !== shown) {
      moveTo({ item: shown, depth: current.current.depth }, { replace: true });
    }
  });
  // The question changed in another way (resumed, started over, another length): same entry.
  useEffect(() => onChange(), [position, phase]);

  const goOn = () => {
    quiz.next();
    const state = quiz.getState();
    if (state.phase === 'finished') showResult({ replace: false });
    else moveTo({ item: screenOf(state), depth: current.current.depth + 1 }, { replace: false });
  };

  const goToResult = () => {
    quiz.finish();
    showResult({ replace: false });
  };

  const change = (itemId: string) => {
    quiz.goTo(itemId, 'check');
    moveTo({ item: itemId, depth: current.current.depth + 1 }, { replace: false });
  };

  const goBack = () => {
    if (current.current.depth === 0) quiz.back();
    else if (isSame(entry, current.current)) void navigate(-1);
    else backPressed.current = true;
  };

  return { goOn, goBack, change, goToResult };
}

function isSame(one: Entry, other: Entry): boolean {
  return one.item === other.item && one.depth === other.depth;
}

/** An entry of another version may refer to a different question with the same id. */
function readEntry(state: unknown, own: number): Entry {
  const nothing = { item: null, depth: 0 };
  if (typeof state !== 'object' || state === null) return nothing;
  if ('version' in state && state.version !== own) return nothing;
  const item = 'item' in state && typeof state.item === 'string' ? state.item : null;
  const depth = 'depth' in state && typeof state.depth === 'number' ? state.depth : 0;
  return { item, depth };
}
