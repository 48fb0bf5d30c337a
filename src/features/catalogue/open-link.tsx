import { catalogueWords } from '#i18n/catalogue.ts';
import { useWords } from '#i18n/locale.tsx';
import { Link } from '#ui/link.tsx';
import { PasteForm } from '#ui/paste-form.tsx';

type OpenLinkProps = { readonly onOpenLink: ((text: string) => boolean) | undefined };

/** The way in for whoever was sent a result, as a link or as a bare code. */
export function OpenLink({ onOpenLink }: OpenLinkProps) {
  const words = useWords(catalogueWords);
  return (
    <section className="rr-open rr-catalogue__row" aria-labelledby="open-title">
      <div className="rr-stack rr-stack--tight">
        <h2 id="open-title">{words.link.title}</h2>
        <p className="rr-soft">{words.link.text}</p>
      </div>
      <div>
        {onOpenLink === undefined ? null : (
          <PasteForm words={words.link} variant="secondary" onPaste={onOpenLink} />
        )}
        <p className="rr-cluster">
          <Link to="/compare/">{words.link.compare}</Link>
          <Link to="/embed-kit/">{words.embed}</Link>
        </p>
      </div>
    </section>
  );
}
