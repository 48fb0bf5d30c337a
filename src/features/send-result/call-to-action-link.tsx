import { useWords } from '#i18n/locale.tsx';
import { sendResultWords } from '#i18n/send-result.ts';

type CallToActionLinkProps = {
  /** The host's own words. */
  readonly label: string;
  readonly url: string;
  /** Where it leads, to be read before it is pressed. */
  readonly host: string;
};

/** The host's way on. It opens beside the page, so that the result stays where it is. */
export function CallToActionLink({ label, url, host }: CallToActionLinkProps) {
  const words = useWords(sendResultWords);
  return (
    <p className="rr-page rr-send__cta">
      <a
        className="rr-button rr-button--primary"
        href={url}
        target="_blank"
        rel="noopener noreferrer"
      >
        {label}
      </a>
      <span className="rr-soft">{words.leadsTo(host)}</span>
    </p>
  );
}
