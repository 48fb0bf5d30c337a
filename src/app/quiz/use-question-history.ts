import { useEffect, useEffectEvent, useRef } from 'react';
import { NavigationType, useLocation, useNavigate, useNavigationType } from 'react-router-dom';
import { findItem, type Role } from '#core';
import { useQuiz, useQuizStore } from '#state/use-quiz.ts';
import { useAppContext } from '../shell/app-context.ts';
import { useShowResult } from '../result/use-show-result.ts';

/** What an entry of the history remembers. */
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
  const { afterPaint } = useAppContext();
  const navigate = useNavigate();
  const location = useLocation();
  const moved = useNavigationType();
  const position = useQuiz((state) => state.position);
  const phase = useQuiz((state) => state.phase);
  const showResult = useShowResult(role.id);
  const entry = readEntry(location.state);
  /** True between a step and the history entry that it makes, which comes after the paint. */
  const stepping = useRef(false);
  /** True when Back was pressed before the entry of the step that it takes back was there. */
  const backWaits = useRef(false);
  /** Of the entry that the next step follows: it may be one that is still to be made. */
  const depth = useRef(entry.depth);

  const remember = (item: string, at: number, replace: boolean) =>
    void navigate(
      { search: location.search, hash: '' },
      { replace, state: { item, depth: at }, preventScrollReset: true },
    );

  const onMove = useEffectEvent(() => {
    const { position: shown, phase: at } = quiz.getState();
    // A step's entry that another step has overtaken: that one's own is on its way.
    if (stepping.current && moved !== NavigationType.Pop && entry.item !== shown) return;
    stepping.current = false;
    depth.current = entry.depth;
    if (backWaits.current) {
      backWaits.current = false;
      return void navigate(-1);
    }
    if (at === 'offered') return;
    // An entry of this hook's own making follows the quiz. By the time it is drawn the quiz may be
    // elsewhere again, and must not be fetched back.
    if (moved !== NavigationType.Pop && entry.item !== null) return;
    if (entry.item === null) {
      if (at === 'finished') showResult({ replace: true });
      else remember(shown, 0, true);
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
    if (stepping.current) return;
    // The effect above may have moved the quiz already: what counts is where it is now.
    const now = quiz.getState();
    if (now.phase === 'finished') showResult({ replace: true });
    else if (now.phase === 'answering' && entry.item !== now.position) {
      remember(now.position, entry.depth, true);
    }
  });
  // The question changed by other means (resumed, started over, another length): same entry.
  useEffect(() => onChange(), [position, phase]);

  const goOn = () => {
    stepping.current = true;
    quiz.next();
    const state = quiz.getState();
    if (state.phase === 'finished') showResult({ replace: false });
    else {
      depth.current += 1;
      const at = depth.current;
      afterPaint.run(() => remember(state.position, at, false));
    }
  };

  const goBack = () => {
    if (depth.current === 0) quiz.back();
    // Drawn together with its return, the step's entry would never have been seen.
    else if (stepping.current) backWaits.current = true;
    else void navigate(-1);
  };

  return { goOn, goBack };
}

function readEntry(state: unknown): Entry {
  if (typeof state !== 'object' || state === null) return { item: null, depth: 0 };
  const item = 'item' in state && typeof state.item === 'string' ? state.item : null;
  const depth = 'depth' in state && typeof state.depth === 'number' ? state.depth : 0;
  return { item, depth };
}
