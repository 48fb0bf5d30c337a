import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { useTextLanguage } from './foreign-text.tsx';

type AnswerRowProps = {
  /** What was asked, in one line. */
  readonly title: string;
  /** What was answered. */
  readonly answer: ReactNode;
  /** Where the answer came from, and why it can't be changed. */
  readonly notes: readonly string[];
  /** The button that leads to the question; null where the answer can't be changed. */
  readonly change: {
    readonly text: string;
    /** Names the question, for people who don't see the row. */
    readonly label: string;
    readonly onPress: () => void;
  } | null;
  /** Shown below. */
  readonly children?: ReactNode;
};

/** One answer in a list of all: what was asked, what was answered, and the way to change it. */
export function AnswerRow({ title, answer, notes, change, children }: AnswerRowProps) {
  const language = useTextLanguage();
  return (
    <li className="rr-answer">
      <p {...language}>{title}</p>
      <p className="rr-soft">{answer}</p>
      {notes.map((note) => (
        <p key={note} className="rr-soft rr-small">
          {note}
        </p>
      ))}
      {change !== null && (
        <Button variant="quiet" aria-label={change.label} onClick={change.onPress}>
          {change.text}
        </Button>
      )}
      {children}
    </li>
  );
}
