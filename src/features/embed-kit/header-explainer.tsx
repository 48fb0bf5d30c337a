import { useState } from 'react';
import { explainHeaders } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { KitField } from './kit-field.tsx';

/** Explains what pasted response headers of a careers page mean for an embed. Nothing leaves the page. */
export function HeaderExplainer({ site }: { readonly site: string }) {
  const messages = useMessages('embed-kit');
  const [text, setText] = useState('');
  const { origin } = new URL(site);
  const explanations = text.trim() === '' ? [] : explainHeaders(text, origin);
  return (
    <>
      <section className="rr-stack" aria-labelledby="kit-headers">
        <h2 id="kit-headers">{messages.headersTitle}</h2>
        <p className="rr-kit__hint">{messages.headersLead}</p>
        <KitField label={messages.headersLabel} hint={messages.headersHint}>
          {(attributes) => (
            <textarea
              {...attributes}
              rows={4}
              spellCheck={false}
              translate="no"
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </KitField>
        <ul className="rr-kit__findings" aria-live="polite">
          {explanations.map(({ finding, mustChange, directive }) => (
            <li key={finding + directive} data-must-change={mustChange}>
              <strong>{mustChange ? messages.mustChange : messages.mayStay}</strong>{' '}
              <span>{messages.findings[finding](origin, directive)}</span>
            </li>
          ))}
        </ul>
        {explanations.length === 0 ? <p>{messages.headersNone}</p> : null}
      </section>
      <section className="rr-prose" aria-labelledby="kit-doctor">
        <h2 id="kit-doctor">{messages.doctorTitle}</h2>
        <p>{messages.doctor('?role-radar-doctor')}</p>
      </section>
    </>
  );
}
