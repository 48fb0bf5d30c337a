import { type MouseEvent, useRef } from 'react';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { showRefusal } from './show-refusal.ts';

type StepButtonsProps = {
  readonly atStart: boolean;
  readonly leadsToResult: boolean;
  /** Called on pointerdown, before it counts as a click: blocks automatic advancing in between. */
  readonly onStep: () => void;
  readonly onBack: () => void;
  readonly onSkip: () => void;
  readonly onNext: () => void;
};

/** Longest usual interval of a double click in ms: the default of most systems. */
const DOUBLE_CLICK_MS = 500;

/**
 * Back, Skip and Next: the same three buttons in the same places on every question. The second half
 * of a double click would hit the next question, so it is visibly refused; a third press is not a
 * double click and counts.
 */
export function StepButtons(props: StepButtonsProps) {
  const messages = useMessages('take-assessment');
  const lastStep = useRef(Number.NEGATIVE_INFINITY);
  const step = (act: () => void) => (event: MouseEvent) => {
    if (event.detail === 2 && event.timeStamp - lastStep.current < DOUBLE_CLICK_MS) {
      showRefusal(event.currentTarget);
      return;
    }
    lastStep.current = event.timeStamp;
    props.onStep();
    act();
  };
  return (
    <div
      className="rr-assess__steps"
      role="group"
      aria-label={messages.steps}
      onPointerDown={props.onStep}
    >
      <Button variant="quiet" disabled={props.atStart} onClick={step(props.onBack)}>
        {messages.back}
      </Button>
      <Button variant="secondary" onClick={step(props.onSkip)}>
        {messages.skip}
      </Button>
      <Button variant="primary" onClick={step(props.onNext)}>
        {props.leadsToResult ? messages.seeResult : messages.next}
      </Button>
    </div>
  );
}
