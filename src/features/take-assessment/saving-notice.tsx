import { useEffect, useState } from 'react';
import type { SavingStatus } from '#core';
import { type Messages, useMessages } from '#i18n/messages.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';

type SavingNoticeProps = {
  readonly saving: SavingStatus;
  /** Warns, if there is no other problem, that this browser deletes stored data after a while. */
  readonly warnsOfExpiry?: boolean;
  /** Returns the address that contains the answers so far. */
  readonly getResumeLink: () => string;
  /** Copies a text; false if the browser refuses. */
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Downloads the copies that could not be read; omitted if there are none. */
  readonly onDownload?: (() => void) | undefined;
};

/**
 * Explains why answers won't outlive the page or the tab, and offers a link that preserves them.
 * Renders nothing if they are saved properly, or before that is known. One line until expanded: it
 * never obstructs answering.
 */
export function SavingNotice(props: SavingNoticeProps) {
  const { saving, warnsOfExpiry = false, getResumeLink, onCopy, onDownload } = props;
  const messages = useMessages('take-assessment').saving;
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<{ link: string; copied: boolean } | null>(null);
  const message =
    messageOf(saving) ??
    (warnsOfExpiry ? { title: 'ageTitle' as const, text: 'ageText' as const } : null);
  const title = message === null ? null : messages[message.title];

  useEffect(() => {
    if (title !== null) announce(title);
  }, [announce, title]);

  const copy = async () => {
    const link = getResumeLink();
    const copied = await onCopy(link);
    announce(copied ? messages.copied : messages.copyByHand);
    setOutcome({ link, copied });
  };

  if (message === null) return null;
  return (
    <div className="rr-saving">
      <Disclosure summary={title}>
        <p>{messages[message.text]}</p>
        {onDownload === undefined ? null : (
          <Button onClick={onDownload}>{messages.downloadUnreadable}</Button>
        )}
        <p>{messages.offer}</p>
        <Button onClick={() => void copy()}>{messages.copyLink}</Button>
        {outcome === null ? null : (
          <p key={String(outcome.copied)}>
            {outcome.copied ? messages.copied : messages.copyByHand}
          </p>
        )}
        {outcome?.copied === false ? (
          <input
            className="rr-copy__text"
            aria-label={messages.linkLabel}
            readOnly
            value={outcome.link}
            dir="ltr"
            onFocus={(event) => event.target.select()}
          />
        ) : null}
      </Disclosure>
    </div>
  );
}

type Texts = Messages['take-assessment']['saving'];
type Message = { readonly title: keyof Texts; readonly text: keyof Texts };

function messageOf({ tier, problem, place, durable }: SavingStatus): Message | null {
  if (tier === 'memory') {
    if (place === 'sandboxed') return { title: 'memoryTitle', text: 'sandboxed' };
    // No storage and no problem: it hasn't been checked yet.
    if (problem === null) return null;
    return { title: 'memoryTitle', text: problem === 'corrupt' ? 'blocked' : problem };
  }
  if (place === 'credentialless') return { title: 'pageTitle', text: 'credentialless' };
  if (tier === 'session' || !durable) {
    const others = problem === 'newer' || problem === 'version';
    return { title: 'tabTitle', text: others ? problem : 'tabText' };
  }
  return problem === 'corrupt' ? { title: 'corruptTitle', text: 'corruptText' } : null;
}
