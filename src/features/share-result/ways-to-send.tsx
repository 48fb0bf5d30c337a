import { useState } from 'react';
import { useWords } from '#i18n/locale.tsx';
import { shareResultWords } from '#i18n/share-result.ts';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { LazyDetails } from '#ui/lazy-details.tsx';
import { QrCode } from '#ui/qr-code.tsx';

/** What came of the system's share sheet. */
export type SystemShare = (link: {
  readonly url: string;
  readonly title: string;
}) => Promise<'shared' | 'dismissed' | 'failed'>;

type WaysToSendProps = {
  readonly url: string;
  readonly roleTitle: string;
  /** Null where the browser has no share sheet. */
  readonly onSystemShare: SystemShare | null;
};

/** The ways that lead out of the browser, and the warning that they do. */
export function WaysToSend({ url, roleTitle, onSystemShare }: WaysToSendProps) {
  const words = useWords(shareResultWords);
  const [failed, setFailed] = useState(false);
  const title = words.mailSubject(roleTitle);
  const share = async () => {
    const outcome = await onSystemShare?.({ url, title });
    setFailed(outcome === 'failed');
  };
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(words.mailBody(url))}`;
  const linkedIn = `https://www.linkedin.com/sharing/share-offsite/?url=${encodeURIComponent(url)}`;
  return (
    <section className="rr-share__ways" aria-labelledby="rr-share-ways">
      <h3 id="rr-share-ways">{words.ways}</h3>
      <p className="rr-share__hint">{words.leaves}</p>
      <div className="rr-cluster">
        {onSystemShare === null ? null : (
          <Button onClick={() => void share()}>{words.system}</Button>
        )}
        <a className="rr-button rr-button--secondary" href={mail}>
          {words.mail}
        </a>
        {/* A tab of its own: the result stays open, and a host's frame can't show LinkedIn. */}
        <a
          className="rr-button rr-button--secondary"
          href={linkedIn}
          target="_blank"
          rel="noopener noreferrer"
        >
          {words.linkedIn}
        </a>
      </div>
      <Disclosure summary={words.qrTitle}>
        <LazyDetails>{() => <QrCode text={url} label={words.qrLabel} />}</LazyDetails>
        <p className="rr-share__hint">{words.qrHint}</p>
      </Disclosure>
      <p className="rr-share__hint" role="status">
        {failed ? words.systemFailed : ''}
      </p>
    </section>
  );
}
