import { useId } from 'react';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';

type RoleSearchProps = {
  readonly sought: string;
  readonly found: number;
  readonly onSeek: (text: string) => void;
};

/** Finds roles while typing; how many are left is said, not only shown. */
export function RoleSearch({ sought, found, onSeek }: RoleSearchProps) {
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
        value={sought}
        onChange={(event) => onSeek(event.target.value)}
      />
      <p role="status" className={found === 0 ? undefined : 'rr-visually-hidden'}>
        {sought.trim() === ''
          ? ''
          : found === 0
            ? messages.nothing(sought.trim())
            : messages.found(found)}
      </p>
      {found === 0 ? (
        <Button variant="secondary" onClick={() => onSeek('')}>
          {messages.clear}
        </Button>
      ) : null}
    </div>
  );
}
