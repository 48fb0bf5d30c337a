import type { Progress } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { ProgressBar } from '#ui/progress-bar.tsx';

type AssessmentProgressProps = {
  /** Place of the item in its form, from 1. */
  readonly number: number;
  readonly progress: Progress;
};

/** Where the person is: question, done, left, and the minutes that this takes. */
export function AssessmentProgress({ number, progress }: AssessmentProgressProps) {
  const messages = useMessages('take-assessment');
  const { done, left, total, minutesLeft } = progress;
  return (
    <div className="rr-assess__progress">
      <p className="rr-assess__position">{messages.position(number, total)}</p>
      <p className="rr-assess__left">
        {left === 0
          ? messages.allDone(done)
          : messages.progress(done, left, messages.minutesLeft(Math.round(minutesLeft)))}
      </p>
      <ProgressBar value={done} max={total} label={messages.progressLabel} />
    </div>
  );
}
