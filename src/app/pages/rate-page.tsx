import { useEffect, useEffectEvent, useMemo } from 'react';
import { useLocation } from 'react-router-dom';
import { findCode, findObserverCode, type Route, routes, withCode } from '#core';
import { NoRequest } from '#features/rate-work/no-request.tsx';
import { useLinkNavigation } from '#ui/link.tsx';
import { useOpenCode } from '../open-files/use-open-text.ts';
import { AnswerRequest, RequestProblem } from '../observers/answer-request.tsx';
import { useAppContext } from '../shell/app-context.ts';
import { LoadingScreen } from '../shell/screens/loading-screen.tsx';
import { SiteFrame } from '../shell/site-frame.tsx';

export function Page({ route }: { readonly route: Route }) {
  if (route.kind !== 'rate') return null;
  return (
    <SiteFrame>
      <RequestCode slug={route.slug} />
    </SiteFrame>
  );
}

/** Reads the code in the address. Prerendering has no fragment. */
function RequestCode({ slug }: { readonly slug: string }) {
  const { hash } = useLocation();
  const { site } = useAppContext();
  const { follow } = useLinkNavigation();
  const openCode = useOpenCode();
  const given = site === null ? '' : `${window.location.pathname}${hash}`;
  const found = useMemo(() => findObserverCode(given), [given]);
  const result = useMemo(() => findCode(given), [given]);
  const answer = found.ok && found.value.kind === 'ratings' ? found.value.code : null;
  const isElsewhere = answer !== null || result.ok;

  const open = useEffectEvent(() => {
    // An observer's answer belongs to the person who asked; a result has its own page.
    if (answer !== null) follow(withCode(routes.observers(slug), answer));
    else void openCode(given);
  });
  useEffect(() => {
    if (isElsewhere) open();
  }, [isElsewhere]);

  if (isElsewhere) return <LoadingScreen />;
  if (found.ok && found.value.kind === 'request') {
    return <AnswerRequest key={found.value.code} slug={slug} request={found.value} />;
  }
  if (found.ok || found.error.code === 'empty') return <NoRequest onPaste={openCode} />;
  return (
    <RequestProblem slug={slug} error={found.error} onReload={() => window.location.reload()} />
  );
}
