import type { Progress } from '#core';
import { useWords } from '#i18n/locale.tsx';
import { takeAssessmentWords } from '#i18n/take-assessment.ts';
import { ProgressBar } from '#ui/progress-bar.tsx';

type AssessmentProgressProps = {
  /** Place of the item in its form, from 1. */
  readonly number: number;
  readonly progress: Progress;
};

/** Where the person is: question, done, left, and the minutes that this takes. */
export function AssessmentProgress({ number, progress }: AssessmentProgressProps) {
  const words = useWords(takeAssessmentWords);
  const { done, left, total, minutesLeft } = progress;
  return (
    <div className="rr-assess__progress">
      <p className="rr-assess__position">{words.position(number, total)}</p>
      <p className="rr-assess__left">
        {left === 0
          ? words.allDone(done)
          : words.progress(done, left, words.minutesLeft(Math.round(minutesLeft)))}
      </p>
      <ProgressBar value={done} max={total} label={words.progressLabel} />
    </div>
  );
}
