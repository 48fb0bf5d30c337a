import { type ReactNode, useEffect } from 'react';
import type { Role, RoleChanges } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Foreign } from '#ui/foreign-text.tsx';
import { Notice } from '#ui/notice.tsx';
import type { MyResult } from '../headline/result-origin.tsx';

export type PastNoticeProps = {
  /** In the version that was answered. */
  readonly role: Role;
  /** Name of its form. */
  readonly form: string;
  /** 'YYYY-MM-DD'. */
  readonly date: string;
  /** When it was finished, in epoch milliseconds; null where only the date is known. */
  readonly finishedAt: number | null;
  /** The version that new assessments use. */
  readonly current: number;
  /** From the role's version to the current one; null while the current one isn't loaded. */
  readonly changes: RoleChanges | null;
  /** The current answers in this browser; null without any. */
  readonly mine: MyResult | null;
  /** Address of the role's page. */
  readonly takePath: string;
  /** The way to the current version, with what it changes; shown below. */
  readonly newer?: ReactNode;
};

/** On one of one's own earlier results: its date, and links to the current one. */
export function PastNotice(props: PastNoticeProps) {
  const { role, form, date, finishedAt, current, changes, mine, takePath, newer } = props;
  const messages = useMessages('earlier-results').past;
  const words = useMessages('see-result');
  const formatters = useFormatters();
  const day = formatters.date(date);
  const { version } = role;
  const tab = messages.tab(day, role.title);
  useEffect(() => {
    const before = document.title;
    document.title = tab;
    return () => {
      // The next page may have set its own.
      if (document.title === tab) document.title = before;
    };
  }, [tab]);
  return (
    <>
      <Notice tone="info" title={messages.title(day)}>
        <p>
          <Foreign parts={[form]}>
            {finishedAt === null
              ? messages.finishedOnce(form)
              : messages.finished(form, formatters.timeOfDay(finishedAt))}
          </Foreign>
        </p>
        <p>{messages.stays}</p>
        {version !== current && <p>{words.olderVersion(String(version), String(current))}</p>}
        {!newer && version !== current && changes && <p>{words.versionChanges(changes)}</p>}
        <p className="rr-cluster rr-print-hidden">
          {mine === null ? (
            <ButtonLink to={takePath}>{messages.again}</ButtonLink>
          ) : (
            <>
              {mine.comparePath !== null && (
                <ButtonLink to={mine.comparePath}>{messages.compare}</ButtonLink>
              )}
              <ButtonLink to={mine.resultPath}>{messages.seeLatest}</ButtonLink>
            </>
          )}
        </p>
      </Notice>
      {newer}
    </>
  );
}
