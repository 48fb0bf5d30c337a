import type { Role } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Disclosure } from '#ui/disclosure.tsx';

/** One rating, chosen and explained: practice in rating oneself makes ratings more accurate. */
export function WorkedExample({ example }: { readonly example: Role['workedExample'] }) {
  const messages = useMessages('role-page').example;
  return (
    <Disclosure summary={messages.summary}>
      <div className="rr-stack rr-small rr-example">
        <p>{example.person}</p>
        <p>
          <strong>{example.indicator}</strong>
        </p>
        <p className="rr-soft">{messages.prompt}</p>
        <ol className="rr-stack rr-stack--tight">
          {example.anchors.map((anchor, level) => (
            <li
              key={anchor}
              className={level === example.choice ? 'rr-example__chosen' : undefined}
            >
              <span>{anchor}</span>
              {level === example.choice ? <em>{messages.chosen}</em> : null}
            </li>
          ))}
        </ol>
        <p>{example.reason}</p>
      </div>
    </Disclosure>
  );
}
