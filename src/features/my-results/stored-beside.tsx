import { useId } from 'react';
import { routes } from '#core';
import { useLocale } from '#i18n/locale.tsx';
import { useMessages } from '#i18n/messages.ts';
import { Foreign, ForeignLanguage } from '#ui/foreign-text.tsx';
import { Link } from '#ui/link.tsx';

/** The data stored beside the answers to a role. */
export type StoredBeside = {
  readonly role: string;
  readonly title: string;
  /** Language of the title; omitted for the page's. */
  readonly locale?: string | undefined;
  /** Requests to observers, and the answers received. */
  readonly requests: number;
  readonly received: number;
  /** What the person said about the work of others, each with the address of the request. */
  readonly rated: readonly { readonly path: string; readonly behaviours: number }[];
  /** How many answers have evidence. */
  readonly evidence: number;
  /** How many scenarios had their best answers shown. */
  readonly explained: number;
};

/** A line for each role, with a link to where the data is shown, saved and deleted. */
export function OtherStoredData({ kept }: { readonly kept: readonly StoredBeside[] }) {
  const messages = useMessages('my-results').besides;
  const around = useLocale();
  const id = useId();
  if (kept.length === 0) return null;
  return (
    <section className="rr-stack" aria-labelledby={id}>
      <h2 id={id}>{messages.title}</h2>
      <ul className="rr-runs">
        {kept.map(({ role, title, locale, requests, received, rated, evidence, explained }) => (
          <ForeignLanguage key={role} of={locale ?? around} around={around}>
            {requests + received > 0 && (
              <li className="rr-runs__run">
                <Link to={routes.observers(role)}>
                  <Foreign parts={[title]}>{messages.heard(title, requests, received)}</Foreign>
                </Link>
              </li>
            )}
            {rated.map(({ path, behaviours }) => (
              <li key={path} className="rr-runs__run">
                <Link to={path}>
                  <Foreign parts={[title]}>{messages.rated(title, behaviours)}</Foreign>
                </Link>
              </li>
            ))}
            {evidence > 0 && (
              <li className="rr-runs__run">
                <Link to={routes.result(role)}>
                  <Foreign parts={[title]}>{messages.evidence(title, evidence)}</Foreign>
                </Link>
              </li>
            )}
            {explained > 0 && (
              <li className="rr-runs__run">
                <Link to={routes.result(role)}>
                  <Foreign parts={[title]}>{messages.explained(title, explained)}</Foreign>
                </Link>
              </li>
            )}
          </ForeignLanguage>
        ))}
      </ul>
    </section>
  );
}
