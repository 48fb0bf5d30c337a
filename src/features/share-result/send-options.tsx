import { useMessages } from '#i18n/messages.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { LazyDetails } from '#ui/lazy-details.tsx';
import { QrCode } from '#ui/qr-code.tsx';
import { type SystemShare, SystemShareButton } from './system-share-button.tsx';

type SendOptionsProps = {
  readonly url: string;
  readonly roleTitle: string;
  /** Null if the browser has no share sheet, or its button is shown elsewhere. */
  readonly onSystemShare: SystemShare | null;
  /** For a link to one person rather than a public post: the text of the email. */
  readonly letter?: {
    readonly subject: string;
    readonly body: (link: string) => string;
    /** Who will see the link. */
    readonly leaves: string;
  };
};

/** Ways to send a link that leave the browser, and a warning that they do. */
export function SendOptions({ url, roleTitle, onSystemShare, letter }: SendOptionsProps) {
  const messages = useMessages('share-result');
  const title = letter?.subject ?? messages.mailSubject(roleTitle);
  const body = (letter?.body ?? messages.mailBody)(url);
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
  const linkedIn = `https://www.linkedin.com/sharing/share-offsite/?url=${encodeURIComponent(url)}`;
  return (
    <section className="rr-share__ways" aria-labelledby="rr-share-ways">
      <h3 id="rr-share-ways">{messages.ways}</h3>
      <p className="rr-share__hint">{letter?.leaves ?? messages.leaves}</p>
      <div className="rr-cluster">
        <SystemShareButton url={url} title={title} onShare={onSystemShare} />
        <a className="rr-button rr-button--secondary" href={mail}>
          {messages.mail}
        </a>
        {letter === undefined && (
          // In a new tab: the result stays open, and a host's frame can't show LinkedIn.
          <a
            className="rr-button rr-button--secondary"
            href={linkedIn}
            target="_blank"
            rel="noopener noreferrer"
          >
            {messages.linkedIn}
          </a>
        )}
      </div>
      <Disclosure summary={messages.qrTitle}>
        <LazyDetails>{() => <QrCode text={url} label={messages.qrLabel} />}</LazyDetails>
        <p className="rr-share__hint">{messages.qrHint}</p>
      </Disclosure>
    </section>
  );
}
