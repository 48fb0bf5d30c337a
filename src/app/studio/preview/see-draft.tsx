import { useEffect, useState } from 'react';
import type { Role } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import type { DraftPages } from './draft-pages.tsx';

type Pages = { readonly DraftPages: typeof DraftPages };

/** The draft in the real pages, whose code is loaded on demand; or why it can't be shown yet. */
export function SeeDraft({ role }: { readonly role: Role | null }) {
  const { look: messages, header } = useMessages('studio');
  const [pages, setPages] = useState<Pages | null>(null);
  const [tries, setTries] = useState(1);
  const [failed, setFailed] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    import('./draft-pages.tsx').then(
      (loaded) => {
        if (isCurrent) setPages(loaded);
      },
      () => {
        if (isCurrent) setFailed(tries);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [tries]);
  if (role === null) return <p>{messages.notYet}</p>;
  if (pages === null && failed === tries) {
    return (
      <div className="rr-stack rr-stack--tight">
        <p role="alert">{messages.failed}</p>
        <p>
          <Button onClick={() => setTries(tries + 1)}>{header.notKept.retry}</Button>
        </p>
      </div>
    );
  }
  if (pages === null) return <p role="status">{messages.loading}</p>;
  return <pages.DraftPages role={role} />;
}
