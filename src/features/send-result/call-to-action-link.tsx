import { useMessages } from '#i18n/messages.ts';

type CallToActionLinkProps = {
  /** The host's own messages. */
  readonly label: string;
  readonly url: string;
  /** Where it leads, to be read before it is pressed. */
  readonly host: string;
  /** The link was pressed, in any way that opens it. */
  readonly onOpen: () => void;
};

/** The host's way on. It opens beside the page, so that the result stays where it is. */
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
