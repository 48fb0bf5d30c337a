import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import type { Route } from '#core';
import { OwnData } from '#features/catalogue/own-data.tsx';
import { OtherStoredData } from '#features/my-results/stored-beside.tsx';
import { MyResults } from '#features/my-results/my-results.tsx';
import { roleIndexQuery } from '#data/role-index-query.ts';
import { useMessages } from '#i18n/messages.ts';
import { canKeepResults } from '#platform/answers/history-key.ts';
import { SavedPlanLines } from '../plan/saved-plan-lines.tsx';
import { useClearEverything } from '../quiz/use-clear-everything.ts';
import { readStoredBeside } from '../my-results/stored-beside.ts';
import { StoredInFrames } from '../my-results/stored-in-frames.tsx';
import { useSavedRuns } from '../my-results/use-saved-runs.ts';
import { useAppContext } from '../shell/app-context.ts';
import { SiteFrame } from '../shell/site-frame.tsx';

/** The results stored in this browser, which prerendering doesn't know: that page only has the heading. */
export function Page({ route }: { readonly route: Route }) {
  const { site } = useAppContext();
  if (route.kind !== 'my-results') return null;
  const isWritten = site === null;
  return (
    <SiteFrame footer={!isWritten}>
      <div className="rr-page rr-my-results">
        <Heading />
        {isWritten ? null : <Kept />}
      </div>
    </SiteFrame>
  );
}

function Heading() {
  const messages = useMessages('my-results');
  return (
    <header className="rr-stack rr-stack--tight">
      <h1 tabIndex={-1}>{messages.title}</h1>
      <p className="rr-lede">{messages.lead}</p>
    </header>
  );
}

function Kept(): ReactNode {
  const runs = useSavedRuns();
  const { root } = useAppContext();
  const { data: index } = useQuery(roleIndexQuery({ root }));
  const besides = useMemo(() => readStoredBeside(index?.roles ?? []), [index]);
  const clearEverything = useClearEverything();
  if (runs === null) return null;
  return (
    <>
      {index !== undefined && <SavedPlanLines roles={index.roles} isTitled />}
      <MyResults {...runs} canKeep={canKeepResults()} />
      <OtherStoredData kept={besides} />
      {index !== undefined && <StoredInFrames roles={index.roles} />}
      <OwnData onClearAll={clearEverything} />
    </>
  );
}
