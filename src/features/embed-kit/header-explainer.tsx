import { useState } from 'react';
import { explainHeaders } from '#core';
import { embedKitWords } from '#i18n/embed-kit.ts';
import { useWords } from '#i18n/locale.tsx';
import { KitField } from './kit-field.tsx';

/** Tells what pasted header lines of a careers page mean for an embed. Nothing leaves the page. */
export function HeaderExplainer({ site }: { readonly site: string }) {
  const words = useWords(embedKitWords);
  const [text, setText] = useState('');
  const { origin } = new URL(site);
  const explanations = text.trim() === '' ? [] : explainHeaders(text, origin);
  return (
    <>
      <section className="rr-stack" aria-labelledby="kit-headers">
        <h2 id="kit-headers">{words.headersTitle}</h2>
        <p className="rr-kit__hint">{words.headersLead}</p>
        <KitField label={words.headersLabel} hint={words.headersHint}>
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
              <strong>{mustChange ? words.mustChange : words.mayStay}</strong>{' '}
              <span>{words.findings[finding](origin, directive)}</span>
            </li>
          ))}
        </ul>
        {explanations.length === 0 ? <p>{words.headersNone}</p> : null}
      </section>
      <section className="rr-prose" aria-labelledby="kit-doctor">
        <h2 id="kit-doctor">{words.doctorTitle}</h2>
        <p>{words.doctor('?role-radar-doctor')}</p>
      </section>
    </>
  );
}
