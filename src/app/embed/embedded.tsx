import { useRef, useState } from 'react';
import { useLocation } from 'react-router-dom';
import type { Role } from '#core';
import { useQuiz } from '#state/use-quiz.ts';
import { Assessment } from '../quiz/assessment.tsx';
import { EmbeddedResult, FIRST_RESULT_STEP } from './embedded-result.tsx';
import { useFrameLayout } from './use-frame-layout.ts';
import { useHostEvents } from './use-host-events.ts';

/** True once the frame shows the result instead of a question. */
export function useIsResult(): boolean {
  const { state } = useLocation() as { state: unknown };
  return typeof state === 'object' && state !== null && 'view' in state && state.view === 'result';
}

/** The framed assessment. The address stays; what is shown is a matter of the entry's state. */
export function Embedded({ role }: { readonly role: Role }) {
  const content = useRef<HTMLDivElement>(null);
  const isResult = useIsResult();
  const loaded = useQuiz((each) => each.loaded);
  const phase = useQuiz((each) => each.phase);
  const position = useQuiz((each) => each.position);
  const [step, onStep] = useState(FIRST_RESULT_STEP);
  useFrameLayout(content, {
    screen: isResult ? step.shown : phase === 'offered' ? 'resume' : position,
    settled: loaded,
  });
  useHostEvents(role);
  return (
    <div ref={content} className="rr-framed__content">
      {isResult ? (
        <EmbeddedResult role={role} step={step} onStep={onStep} />
      ) : (
        <Assessment role={role} />
      )}
    </div>
  );
}
