import { type ReactNode, useState } from 'react';
import { type RoleIndex, routes } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { groupByCategory, findRoles, matchingTitle } from './find-roles.ts';
import { OpenLink } from './open-link.tsx';
import { OfflineCopy, type OfflineCopyProps } from './offline-copy.tsx';
import { OwnData } from './own-data.tsx';
import { RoleCard } from './role-card.tsx';
import { RoleSearch } from './role-search.tsx';
import { type RunToContinue, StartHere } from './start-here.tsx';
import { useLocale } from '#i18n/locale.tsx';
import { Link } from '#ui/link.tsx';
import { Foreign, ForeignLanguage } from '#ui/foreign-text.tsx';

/** Number of roles from which on typing is faster than scanning the list. */
const SEARCH_FROM = 4;

export type CatalogueProps = {
  readonly index: RoleIndex;
  /** A saved run; null or omitted without one, and while prerendering. */
  readonly begun?: RunToContinue | null;
  /** Opens a pasted link or code; false if the text is neither. Without it, links to the comparison. */
  readonly onOpenLink?: (text: string) => boolean | Promise<boolean>;
  /** The person's saved plans for these roles, if any. */
  readonly plans?: ReactNode;
  /** The person's standing in these roles, if they have answered anything. */
  readonly standings?: ReactNode;
  /** Deletes everything this browser has saved for every role; resolves with false when a copy is left. */
  readonly onClearAll: () => Promise<boolean>;
  /** The site's offline copy; omitted where none can be made. */
  readonly offline?: OfflineCopyProps;
};

/** The home page: what this is, the list of roles, and a field to open a result someone has sent. */
export function Catalogue({
  index,
  begun = null,
  onOpenLink,
  plans,
  standings,
  onClearAll,
  offline,
}: CatalogueProps) {
  const messages = useMessages('catalogue');
  const around = useLocale();
  const [query, setQuery] = useState('');
  const roles = findRoles(index.roles, query);
  const groups = groupByCategory(roles);
  const single = index.roles.length === 1;

  return (
    <div className="rr-page rr-catalogue">
      <header className="rr-catalogue__hero">
        <h1>{messages.title}</h1>
        <p className="rr-lede">{messages.lead}</p>
        <StartHere roles={index.roles} begun={begun} />
        {plans}
      </header>
      <section aria-labelledby="roles-title" className="rr-stack rr-stack--loose">
        <h2 id="roles-title" className={single ? 'rr-visually-hidden' : undefined}>
          {messages.rolesTitle(index.roles.length)}
        </h2>
        {index.roles.length < SEARCH_FROM ? null : (
          <RoleSearch query={query} found={roles.length} onSearch={setQuery} />
        )}
        {index.roles.length === 0 ? <p>{messages.empty}</p> : null}
        {groups.map(({ category, roles: members }) => (
          <section key={category} aria-label={category} className="rr-stack">
            {groups.length > 1 ? (
              <ForeignLanguage of={members[0]?.locale ?? around} around={around}>
                <h3>
                  <Foreign>{category}</Foreign>
                </h3>
              </ForeignLanguage>
            ) : null}
            <ul className={single ? 'rr-catalogue__single' : cardsClass(members.length)}>
              {members.map((role) => (
                <li key={role.id}>
                  <RoleCard role={role} matchingTitle={matchingTitle(role, query)} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        {single || index.roles.length === 0 ? null : (
          <p>
            <Link to={routes.compareRoles()}>{messages.compareRoles}</Link>
          </p>
        )}
      </section>
      <ul className="rr-grid rr-catalogue__promises">
        {messages.promises.map(({ title, text }) => (
          <li key={title}>
            <strong>{title}</strong>
            <span className="rr-soft">{text}</span>
          </li>
        ))}
      </ul>
      <OpenLink onOpenLink={onOpenLink} />
      <OwnData onClearAll={onClearAll} />
      {offline === undefined ? null : <OfflineCopy {...offline} />}
      {standings}
    </div>
  );
}

/**
 * Four cards are two rows of two, never three and one; two stand side by side. By a class and not by
 * `:has`: while a page arrives, its list has one card more at a time, and each would move the others.
 */
function cardsClass(cards: number): string {
  const isPaired = cards === 2 || cards === 4;
  return `rr-grid rr-catalogue__cards${isPaired ? ' rr-catalogue__cards--paired' : ''}`;
}
