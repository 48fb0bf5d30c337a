import type { ReactNode } from 'react';

export type NoticeTone = 'info' | 'good' | 'warn' | 'bad';

type NoticeProps = {
  readonly tone: NoticeTone;
  readonly title: string;
  readonly children?: ReactNode;
  /** It appeared after something just happened: screen readers announce it immediately. */
  readonly live?: boolean;
};

const ICONS = {
  info: 'M8 7v4.5M8 4.6v.1',
  good: 'm4.5 8.3 2.4 2.4 4.6-5',
  warn: 'M8 4.2v4.3M8 11.4v.1',
  bad: 'm5.3 5.3 5.4 5.4m0-5.4-5.4 5.4',
} satisfies Record<NoticeTone, string>;

/** A message whose tone is shown by icon, colour and words. */
export function Notice({ tone, title, children, live = false }: NoticeProps) {
  return (
    <div
      className={`rr-notice rr-notice--${tone}`}
      role={live ? (tone === 'bad' ? 'alert' : 'status') : undefined}
    >
      <svg className="rr-notice__sign" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="7.2" />
        <path d={ICONS[tone]} />
      </svg>
      <div className="rr-notice__body">
        <p className="rr-notice__title">{title}</p>
        {children}
      </div>
    </div>
  );
}
