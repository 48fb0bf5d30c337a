import type { ReactNode } from 'react';
import type { Role } from '#core';
import { useTextLanguage } from '#ui/foreign-text.tsx';

type ResultTopProps = {
  readonly role: Role;
  /** Whose result it is, after the role's title. */
  readonly whose: ReactNode;
  readonly title: ReactNode;
  /** What changed since an earlier result. */
  readonly since?: ReactNode;
  /** The person in the role, in a sentence or two; null without a score. */
  readonly story: ReactNode;
  /** The profile it is compared with; null for the role's own. */
  readonly comparedWith: ReactNode;
  /** The number, its range and what the band means. */
  readonly fit: ReactNode;
  readonly notes: ReactNode;
  readonly radar: ReactNode;
};

/**
 * Headline and radar. The same layout for a result, for scores only and for the page before either
 * is known, so that nothing moves when one replaces another.
 */
export function ResultTop({
  role,
  whose,
  title,
  since,
  story,
  comparedWith,
  fit,
  notes,
  radar,
}: ResultTopProps) {
  return (
    <header className="rr-result__top">
      <div className="rr-result__head">
        <p className="rr-eyebrow rr-result__eyebrow">
          <span {...useTextLanguage()}>{role.title}</span>
          <span>{whose}</span>
        </p>
        <h1 className="rr-result__title">{title}</h1>
        {since}
        {story}
        {comparedWith}
        <div className="rr-result__fit">{fit}</div>
      </div>
      {radar}
      {notes !== null && <div className="rr-stack rr-result__notes">{notes}</div>}
    </header>
  );
}
