import { useId } from 'react';
import { routes } from '#core';
import { useLocale } from '#i18n/locale.tsx';
import { useMessages } from '#i18n/messages.ts';
import { Foreign, ForeignLanguage } from '#ui/foreign-text.tsx';
import { Link } from '#ui/link.tsx';

/** What this browser keeps beside the answers to a role. */
export type KeptBeside = {
  readonly role: string;
  readonly title: string;
  /** Language of the title; left out for the page's. */
  readonly locale?: string | undefined;
  /** Requests to observers, and answers that came back. */
  readonly requests: number;
  readonly received: number;
  /** Answers with something to show for them. */
  readonly evidence: number;
};

/** A line for each, with the way to where it is seen, saved and deleted. */
export function Besides({ kept }: { readonly kept: readonly KeptBeside[] }) {
  const messages = useMessages('my-results').besides;
  const around = useLocale();
  const id = useId();
  if (kept.length === 0) return null;
  return (
    <section className="rr-stack" aria-labelledby={id}>
      <h2 id={id}>{messages.title}</h2>
      <ul className="rr-runs">
        {kept.map(({ role, title, locale, requests, received, evidence }) => (
          <ForeignLanguage key={role} of={locale ?? around} around={around}>
            {requests + received > 0 && (
              <li className="rr-runs__run">
                <Link to={routes.observers(role)}>
                  <Foreign parts={[title]}>{messages.heard(title, requests, received)}</Foreign>
                </Link>
              </li>
            )}
            {evidence > 0 && (
              <li className="rr-runs__run">
                <Link to={routes.result(role)}>
                  <Foreign parts={[title]}>{messages.evidence(title, evidence)}</Foreign>
                </Link>
              </li>
            )}
          </ForeignLanguage>
        ))}
      </ul>
    </section>
  );
}
