import { useEffect, useState } from 'react';
import type { Route } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { SiteFrame } from '../shell/site-frame.tsx';
import { TryDraft } from '../studio/try/try-draft.tsx';

/** The page for taking a draft. The fragment says which one, which prerendering doesn't know. */
export function Page({ route }: { readonly route: Route }) {
  const messages = useMessages('studio').trying;
  const [isHere, setIsHere] = useState(false);
  useEffect(() => setIsHere(true), []);
  if (route.kind !== 'try-draft') return null;
  if (isHere) return <TryDraft />;
  return (
    <SiteFrame>
      <div className="rr-page">
        <h1>{messages.title}</h1>
        <p role="status">{messages.loading}</p>
      </div>
    </SiteFrame>
  );
}
