import { useState } from 'react';
import { useMessages } from '#i18n/messages.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Button } from '#ui/button.tsx';
import { FilledText } from '#ui/filled-text.tsx';

/** How far the answers found in this browser go. */
export type SavedAnswers = { readonly done: number; readonly total: number };

type ResumeChoiceProps = {
  /** Null before storage was read: a script in the page fills the counts in by then. */
  readonly saved: SavedAnswers | null;
  /** Stands in for the total until it is known. */
  readonly total: number;
  readonly onResume: () => void;
  readonly onStartOver: () => void;
};

/** In the first question's place for someone who comes back: go on, or start over. */
export function ResumeChoice({ saved, total, onResume, onStartOver }: ResumeChoiceProps) {
  const messages = useMessages('take-assessment');
  const announce = useAnnounce();
  const [confirming, setConfirming] = useState(false);
  const askFirst = () => {
    if (!confirming) announce(messages.startOverWarning);
    setConfirming(!confirming);
  };
  // The counts differ from the prerendered ones on purpose, and only they may.
  const counts = {
    done: (
      <span data-saved-done="" suppressHydrationWarning>
        {saved?.done ?? 0}
      </span>
    ),
    total: (
      <span data-saved-total="" suppressHydrationWarning>
        {saved?.total ?? total}
      </span>
    ),
  };
  const isDone = saved !== null && saved.done >= saved.total;
  return (
    <section className="rr-assess__resume" aria-labelledby="rr-assess-welcome">
      <h1 id="rr-assess-welcome" tabIndex={-1}>
        {messages.welcomeBack}
      </h1>
      <p className="rr-lede">
        <FilledText text={messages.savedAnswers} parts={counts} />
      </p>
      <p className="rr-soft">{confirming ? messages.startOverWarning : messages.savedHint}</p>
      {/* The same two buttons in both states: focus stays where it is, and the second half of a
          double click on "Start over" meets the button that keeps everything. */}
      <div className="rr-cluster">
        <Button
          variant={confirming ? 'danger' : 'primary'}
          onClick={confirming ? onStartOver : onResume}
        >
          {confirming ? messages.startOverConfirm : isDone ? messages.seeResult : messages.resume}
        </Button>
        <Button onClick={askFirst}>
          {confirming ? messages.startOverCancel : messages.startOver}
        </Button>
      </div>
    </section>
  );
}
