import { useEffect, useState } from 'react';
import type { SavingStatus } from '#core';
import { type Messages, useMessages } from '#i18n/messages.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';

type SavingNoticeProps = {
  readonly saving: SavingStatus;
  /** Says, where all else is well, that this browser deletes what is kept after a while. */
  readonly tellsAge?: boolean;
  /** The address that holds the answers given so far. */
  readonly getResumeLink: () => string;
  /** Puts a text on the clipboard; false when the browser refuses. */
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Hands out the copies that could not be read; left out when there are none. */
  readonly onDownload?: (() => void) | undefined;
};

/**
 * Says what keeps answers from outliving the page or the tab, and offers a link that does. Renders
 * nothing when they are saved as they should be, or when it isn't known yet. One line until opened:
 * it never stands in the way of answering.
 */
export function SavingNotice(props: SavingNoticeProps) {
  const { saving, tellsAge = false, getResumeLink, onCopy, onDownload } = props;
  const messages = useMessages('take-assessment').saving;
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<{ link: string; copied: boolean } | null>(null);
  const message =
    messageOf(saving) ??
    (tellsAge ? { title: 'ageTitle' as const, text: 'ageText' as const } : null);
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
    // No storage and no reason: it hasn't been looked for yet.
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
