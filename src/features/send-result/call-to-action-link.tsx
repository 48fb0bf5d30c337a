import { useMessages } from '#i18n/messages.ts';

type CallToActionLinkProps = {
  /** The host's own messages. */
  readonly label: string;
  readonly url: string;
  /** The link's host name, shown before the link is opened. */
  readonly host: string;
  /** Called when the link is opened in any way. */
  readonly onOpen: () => void;
};

/** The host's call to action. It opens a new tab, so that the result stays. */
export function CallToActionLink({ label, url, host, onOpen }: CallToActionLinkProps) {
  const messages = useMessages('send-result');
  return (
    <p className="rr-send__cta">
      <a
        className="rr-button rr-button--primary"
        href={url}
        target="_blank"
        rel="noopener noreferrer"
        onClick={onOpen}
        onAuxClick={(event) => {
          if (event.button === 1) onOpen();
        }}
      >
        {label}
      </a>
      <span className="rr-soft">{messages.leadsTo(host)}</span>
    </p>
  );
}
