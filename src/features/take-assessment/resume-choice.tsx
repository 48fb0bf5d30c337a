import { useState } from 'react';
import { useMessages } from '#i18n/messages.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Button } from '#ui/button.tsx';
import { FilledText } from '#ui/filled-text.tsx';

/** The progress of saved answers. */
export type SavedAnswers = { readonly done: number; readonly total: number };

type ResumeChoiceProps = {
  /** Null before storage is read: until then the boot script fills in the counts. */
  readonly saved: SavedAnswers | null;
  /** Shown as the total until it is known. */
  readonly total: number;
  /** True if results of earlier runs of the role are kept in this browser. */
  readonly hasEarlier: () => boolean;
  readonly onResume: () => void;
  readonly onStartOver: () => void;
};

/** Replaces the first question for someone who returns: continue, or start over. */
export function ResumeChoice({
  saved,
  total,
  hasEarlier,
  onResume,
  onStartOver,
}: ResumeChoiceProps) {
  const messages = useMessages('take-assessment');
  const announce = useAnnounce();
  const [warning, setWarning] = useState<string | null>(null);
  const confirming = warning !== null;
  const askFirst = () => {
    const next = confirming
      ? null
      : hasEarlier()
        ? messages.startOverKeeps
        : messages.startOverWarning;
    if (next !== null) announce(next);
    setWarning(next);
  };
  // The counts may differ from the prerendered ones, and nothing else.
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
      <p className="rr-soft">{warning ?? messages.savedHint}</p>
      {/* The same two buttons in both states: the focus stays, and the second half of a double click on
        "Start over" hits the button that keeps everything. */}
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
