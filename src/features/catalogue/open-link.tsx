import { type FormEvent, useId, useState } from 'react';
import { catalogueWords } from '#i18n/catalogue.ts';
import { useWords } from '#i18n/locale.tsx';
import { Button } from '#ui/button.tsx';
import { Link } from '#ui/link.tsx';

type OpenLinkProps = { readonly onOpenLink: ((text: string) => boolean) | undefined };

/** The way in for whoever was sent a result, as a link or as a bare code. */
export function OpenLink({ onOpenLink }: OpenLinkProps) {
  const words = useWords(catalogueWords);
  return (
    <section className="rr-open" aria-labelledby="open-title">
      <div className="rr-stack rr-stack--tight">
        <h2 id="open-title">{words.link.title}</h2>
        <p className="rr-soft">{words.link.text}</p>
      </div>
      <div>
        {onOpenLink === undefined ? null : <LinkForm onOpenLink={onOpenLink} />}
        <p className="rr-cluster">
          <Link to="/compare/">{words.link.compare}</Link>
          <Link to="/embed-kit/">{words.embed}</Link>
        </p>
      </div>
    </section>
  );
}

type Problem = 'missing' | 'unreadable';

function LinkForm({ onOpenLink }: { readonly onOpenLink: (text: string) => boolean }) {
  const words = useWords(catalogueWords).link;
  const [problem, setProblem] = useState<Problem | null>(null);
  const id = useId();

  const open = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget).get('link');
    const text = typeof given === 'string' ? given.trim() : '';
    if (text === '') setProblem('missing');
    else setProblem(onOpenLink(text) ? null : 'unreadable');
  };

  return (
    <form onSubmit={open} noValidate>
      <label htmlFor={id}>{words.label}</label>
      <div className="rr-cluster">
        <input
          id={id}
          className="rr-field"
          name="link"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-problem`}
          onChange={() => setProblem(null)}
        />
        <Button type="submit" variant="secondary">
          {words.open}
        </Button>
      </div>
      <p id={`${id}-problem`} role="alert" className="rr-open__problem">
        {problem === null ? '' : words[problem]}
      </p>
    </form>
  );
}
