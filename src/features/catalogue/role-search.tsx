import { useId } from 'react';
import { catalogueWords } from '#i18n/catalogue.ts';
import { useWords } from '#i18n/locale.tsx';
import { Button } from '#ui/button.tsx';

type RoleSearchProps = {
  readonly sought: string;
  readonly found: number;
  readonly onSeek: (text: string) => void;
};

/** Finds roles while typing; how many are left is said, not only shown. */
export function RoleSearch({ sought, found, onSeek }: RoleSearchProps) {
  const words = useWords(catalogueWords);
  const id = useId();
  return (
    <div className="rr-stack rr-stack--tight rr-search" role="search">
      <label htmlFor={id}>{words.search}</label>
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
            ? words.nothing(sought.trim())
            : words.found(found)}
      </p>
      {found === 0 ? (
        <Button variant="secondary" onClick={() => onSeek('')}>
          {words.clear}
        </Button>
      ) : null}
    </div>
  );
}
