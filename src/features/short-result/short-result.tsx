import { type ReactNode, useEffect, useRef } from 'react';
import type { Role } from '#core';
import { useLocale } from '#i18n/locale.tsx';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { ForeignLanguage, useTextLanguage } from '#ui/foreign-text.tsx';

type ShortResultProps = {
  readonly role: Role;
  /** Whose result it is, after the role's title. */
  readonly whose: ReactNode;
  readonly title: ReactNode;
  readonly story: ReactNode;
  /** The profile it is compared with; empty for the role's own. */
  readonly comparedWith: ReactNode;
  readonly fit: ReactNode;
  readonly radar: ReactNode;
  /** The host's offers and requests. */
  readonly actions: ReactNode;
  readonly onShowWhole: () => void;
};

/** A result on a careers page: the person in the role, the radar, and what to do next. */
export function ShortResult(props: ShortResultProps) {
  return (
    <ForeignLanguage of={props.role.locale} around={useLocale()}>
      <Card {...props} />
    </ForeignLanguage>
  );
}

function Card(props: ShortResultProps) {
  const messages = useMessages('framed');
  return (
    <article className="rr-page rr-short rr-print-hidden">
      <header className="rr-short__words">
        <p className="rr-eyebrow rr-result__eyebrow">
          <span {...useTextLanguage()}>{props.role.title}</span>
          <span>{props.whose}</span>
        </p>
        <h1 className="rr-short__title">{props.title}</h1>
        {props.story}
        {props.comparedWith}
        <div className="rr-result__fit">{props.fit}</div>
      </header>
      <div className="rr-short__actions">
        {props.actions}
        <p>
          <Button onClick={props.onShowWhole}>{messages.showWhole}</Button>
        </p>
      </div>
      <div className="rr-short__radar">{props.radar}</div>
    </article>
  );
}

type WholeReportProps = {
  readonly isShown: boolean;
  readonly onShowShort: () => void;
  readonly actions: ReactNode;
  readonly children: ReactNode;
};

/**
 * The whole report behind the card. It is rendered before it is opened: the host page may be
 * printed at any moment, and print includes all of it.
 */
export function WholeReport({ isShown, onShowShort, actions, children }: WholeReportProps) {
  const messages = useMessages('framed');
  const report = useRef<HTMLDivElement>(null);
  const wasShown = useRef(isShown);
  useEffect(() => {
    if (isShown && !wasShown.current) report.current?.focus({ preventScroll: true });
    wasShown.current = isShown;
  }, [isShown]);
  return (
    <div
      ref={report}
      className="rr-short__whole"
      data-shown={isShown || undefined}
      role="group"
      aria-label={messages.whole}
      tabIndex={-1}
    >
      <div className="rr-page rr-short__bar rr-print-hidden">
        {actions}
        <p>
          <Button onClick={onShowShort}>{messages.showShort}</Button>
        </p>
      </div>
      {children}
    </div>
  );
}
