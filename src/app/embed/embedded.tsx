import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { listItems, type Role } from '#core';
import { useQuiz, useQuizStore } from '#state/use-quiz.ts';
import { useAppContext } from '../shell/app-context.ts';
import { Assessment } from '../quiz/assessment.tsx';
import { EmbeddedResult, INITIAL_RESULT_STEP } from './embedded-result.tsx';
import { FrameFoot, FrameHead } from './frame-edges.tsx';
import { useFrameLayout } from './use-frame-layout.ts';
import { useHostEvents } from './use-host-events.ts';
import { useObserverCode } from './use-observer-code.ts';

/** True when the frame shows the result instead of a question. */
export function useIsResult(): boolean {
  const { state } = useLocation() as { state: unknown };
  return typeof state === 'object' && state !== null && 'view' in state && state.view === 'result';
}

/** The framed assessment. The address never changes; the history entry's state decides what is shown. */
export function Embedded({ role }: { readonly role: Role }) {
  const content = useRef<HTMLDivElement>(null);
  const isResult = useIsResult();
  const loaded = useQuiz((each) => each.loaded);
  const phase = useQuiz((each) => each.phase);
  const position = useQuiz((each) => each.position);
  const form = useQuiz((each) => each.form);
  const first = listItems(
    role,
    role.forms.find(({ id }) => id === form),
  )[0]?.id;
  const isFirstScreen = phase === 'offered' || (phase === 'answering' && position === first);
  const [step, onStep] = useState(INITIAL_RESULT_STEP);
  useFrameLayout(content, {
    screen: isResult ? step.shown : phase === 'answering' ? position : phase,
    settled: loaded,
  });
  useHostEvents(role);
  useLengthOfHost(role);
  const observer = useObserverCode();
  return (
    <div ref={content} className="rr-framed__content">
      {observer !== null ? (
        <observer.ObserverCode role={role} error={observer.error} />
      ) : isResult ? (
        <EmbeddedResult role={role} step={step} onStep={onStep} />
      ) : (
        <>
          {isFirstScreen ? <FrameHead role={role} /> : null}
          <Assessment role={role} />
          {isFirstScreen ? <FrameFoot role={role} /> : null}
        </>
      )}
    </div>
  );
}

/** Starts with the form that the host sets, if nothing was answered yet. */
function useLengthOfHost(role: Role): void {
  const quiz = useQuizStore();
  const { embed } = useAppContext();
  const isUntouched = useQuiz((each) => each.loaded && each.records.size === 0);
  const length = role.forms.find(({ id }) => id === embed?.address.length)?.id;
  useEffect(() => {
    const isOther = length !== undefined && quiz.getState().form !== length;
    if (isUntouched && isOther && quiz.getState().phase === 'answering') quiz.chooseForm(length);
  }, [quiz, isUntouched, length]);
}
