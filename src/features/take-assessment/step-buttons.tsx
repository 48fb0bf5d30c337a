import type { MouseEvent } from 'react';
import { useWords } from '#i18n/locale.tsx';
import { takeAssessmentWords } from '#i18n/take-assessment.ts';
import { Button } from '#ui/button.tsx';

type StepButtonsProps = {
  readonly atStart: boolean;
  readonly leadsToResult: boolean;
  /** Pressed down, before it counts as a click: nothing else may move on in between. */
  readonly onStep: () => void;
  readonly onBack: () => void;
  readonly onSkip: () => void;
  readonly onNext: () => void;
};

/** Back, Skip and Next: the same three in the same places on every question. */
export function StepButtons(props: StepButtonsProps) {
  const words = useWords(takeAssessmentWords);
  const step = (act: () => void) => (event: MouseEvent) => {
    // `detail` counts the clicks of a multiple click: the second half of a double click would land
    // on the next question.
    if (event.detail > 1) return;
    props.onStep();
    act();
  };
  return (
    <div
      className="rr-assess__steps"
      role="group"
      aria-label={words.steps}
      onPointerDown={props.onStep}
    >
      <Button variant="quiet" disabled={props.atStart} onClick={step(props.onBack)}>
        {words.back}
      </Button>
      <Button variant="secondary" onClick={step(props.onSkip)}>
        {words.skip}
      </Button>
      <Button variant="primary" onClick={step(props.onNext)}>
        {props.leadsToResult ? words.seeResult : words.next}
      </Button>
    </div>
  );
}
