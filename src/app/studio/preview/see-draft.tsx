import { useEffect, useState } from 'react';
import type { Role } from '#core';
import { useMessages } from '#i18n/messages.ts';
import type { DraftPages } from './draft-pages.tsx';

type Pages = { readonly DraftPages: typeof DraftPages };

/** The draft in the real pages, whose code is loaded on demand; or why it can't be shown yet. */
export function SeeDraft({ role }: { readonly role: Role | null }) {
  const messages = useMessages('studio').look;
  const [pages, setPages] = useState<Pages | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void import('./draft-pages.tsx').then((loaded) => {
      if (isCurrent) setPages(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  if (role === null) return <p>{messages.notYet}</p>;
  if (pages === null) return <p role="status">{messages.loading}</p>;
  return <pages.DraftPages role={role} />;
}
