import type { Role } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { useTextLanguage } from '#ui/foreign-text.tsx';

/** One rating, chosen and explained: practice in self-rating makes ratings more accurate. */
export function WorkedExample({ example }: { readonly example: Role['workedExample'] }) {
  const messages = useMessages('role-page').example;
  const language = useTextLanguage();
  return (
    <Disclosure summary={messages.summary}>
      <div className="rr-stack rr-small rr-example">
        <p {...language}>{example.person}</p>
        <p>
          <strong {...language}>{example.indicator}</strong>
        </p>
        <p className="rr-soft">{messages.prompt}</p>
        <ol className="rr-stack rr-stack--tight">
          {example.anchors.map((anchor, level) => (
            <li
              key={anchor}
              className={level === example.choice ? 'rr-example__chosen' : undefined}
            >
              <span {...language}>{anchor}</span>
              {level === example.choice ? <em>{messages.chosen}</em> : null}
            </li>
          ))}
        </ol>
        <p {...language}>{example.reason}</p>
      </div>
    </Disclosure>
  );
}
