import { useEffect, useState } from 'react';
import type { Route } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { SiteFrame } from '../shell/site-frame.tsx';
import { Studio } from '../studio/studio.tsx';

/** The page for editing roles. Prerendering doesn't know what this browser has stored. */
export function Page({ route }: { readonly route: Route }) {
  const messages = useMessages('studio');
  const [isHere, setIsHere] = useState(false);
  useEffect(() => setIsHere(true), []);
  if (route.kind !== 'studio') return null;
  return (
    // The footer would move while the drafts are loading.
    <SiteFrame footer={isHere}>
      {isHere ? (
        <Studio />
      ) : (
        <div className="rr-page">
          <h1>{messages.title}</h1>
          <p className="rr-lede">{messages.lead}</p>
          <p role="status">{messages.loading}</p>
        </div>
      )}
    </SiteFrame>
  );
}
