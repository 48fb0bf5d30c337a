import type { Role } from '#core';
import { useWords } from '#i18n/locale.tsx';
import { rolePageWords } from '#i18n/role-page.ts';
import { Disclosure } from '#ui/disclosure.tsx';

/** One rating, chosen and explained: practice in rating oneself makes ratings more accurate. */
export function WorkedExample({ example }: { readonly example: Role['workedExample'] }) {
  const words = useWords(rolePageWords).example;
  return (
    <Disclosure summary={words.summary}>
      <div className="rr-stack rr-small rr-example">
        <p>{example.person}</p>
        <p>
          <strong>{example.indicator}</strong>
        </p>
        <p className="rr-soft">{words.prompt}</p>
        <ol className="rr-stack rr-stack--tight">
          {example.anchors.map((anchor, level) => (
            <li
              key={anchor}
              className={level === example.choice ? 'rr-example__chosen' : undefined}
            >
              <span>{anchor}</span>
              {level === example.choice ? <em>{words.chosen}</em> : null}
            </li>
          ))}
        </ol>
        <p>{example.reason}</p>
      </div>
    </Disclosure>
  );
}
