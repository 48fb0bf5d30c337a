import { routes } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Link } from '#ui/link.tsx';
import { PasteForm } from '#ui/fields/paste-form.tsx';

type OpenLinkProps = {
  readonly onOpenLink: ((text: string) => boolean | Promise<boolean>) | undefined;
};

/** Opens a result that someone has sent, as a link or as a bare code. */
export function OpenLink({ onOpenLink }: OpenLinkProps) {
  const messages = useMessages('catalogue');
  return (
    <section className="rr-open rr-catalogue__row" aria-labelledby="open-title">
      <div className="rr-stack rr-stack--tight">
        <h2 id="open-title">{messages.link.title}</h2>
        <p className="rr-soft">{messages.link.text}</p>
      </div>
      <div>
        {onOpenLink === undefined ? null : (
          <PasteForm messages={messages.link} variant="secondary" onPaste={onOpenLink} />
        )}
        <p className="rr-cluster">
          <Link to={routes.compare()}>{messages.link.compare}</Link>
          <Link to={routes.embedKit()}>{messages.embed}</Link>
          <Link to={routes.studio()}>{messages.studio}</Link>
        </p>
      </div>
    </section>
  );
}
