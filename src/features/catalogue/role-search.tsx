import { useId } from 'react';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { LIVE } from '#ui/live.ts';

type RoleSearchProps = {
  readonly query: string;
  readonly found: number;
  readonly onSearch: (text: string) => void;
};

/** Filters roles while typing; the number of matches is also announced. */
export function RoleSearch({ query, found, onSearch }: RoleSearchProps) {
  const messages = useMessages('catalogue');
  const id = useId();
  return (
    <div className="rr-stack rr-stack--tight rr-search" role="search">
      <label htmlFor={id}>{messages.search}</label>
      <input
        id={id}
        className="rr-field"
        type="search"
        autoComplete="off"
        enterKeyHint="search"
        value={query}
        onChange={(event) => onSearch(event.target.value)}
      />
      <p {...LIVE} className={found === 0 ? undefined : 'rr-visually-hidden'}>
        {query.trim() === ''
          ? ''
          : found === 0
            ? messages.nothing(query.trim())
            : messages.found(found)}
      </p>
      {found === 0 ? (
        <Button variant="secondary" onClick={() => onSearch('')}>
          {messages.clear}
        </Button>
      ) : null}
    </div>
  );
}
