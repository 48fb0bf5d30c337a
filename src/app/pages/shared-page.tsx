import { useMemo } from 'react';
import { useLocation } from 'react-router-dom';
import { findCode } from '#core';
import { LinkProblem } from '#features/see-result/link-problem.tsx';
import { SharedSkeleton } from '#features/see-result/shared-skeleton.tsx';
import type { Place } from '../paths.ts';
import { RoleGate } from '../role-gate.tsx';
import { useServices } from '../services.ts';
import { SharedResult } from '../shared-result.tsx';
import { SiteFrame } from '../site-frame.tsx';
import { useOpenCode } from '../use-open-code.ts';

export function Page({ place }: { readonly place: Place }) {
  if (place.kind !== 'shared') return null;
  return (
    <SiteFrame>
      <SharedCode slug={place.slug} />
    </SiteFrame>
  );
}

/**
 * What the address's code says. Prerendering knows no fragment: there the skeleton stands, which
 * an inline script fills in before this code is here.
 */
function SharedCode({ slug }: { readonly slug: string }) {
  const { hash } = useLocation();
  const { roles, site } = useServices();
  const openCode = useOpenCode();
  const found = useMemo(
    () => (site === null ? null : findCode(`${window.location.pathname}${hash}`)),
    [site, hash],
  );

  if (found === null) {
    return <RoleGate slug={slug}>{(role) => <SharedSkeleton role={role} />}</RoleGate>;
  }
  if (!found.ok) return <LinkProblem error={found.error} slug={slug} onOpen={openCode} />;
  const { role: made } = found.value;
  const known =
    made.kind === 'registered' ? roles.find(({ number }) => number === made.number) : undefined;
  if (known === undefined || made.kind !== 'registered') {
    const number = made.kind === 'registered' ? made.number : -1;
    return <LinkProblem error={{ code: 'unknown-role', number }} slug={slug} onOpen={openCode} />;
  }
  return (
    <RoleGate slug={known.id} version={made.version}>
      {(role) => <SharedResult role={role} decoded={found.value} current={known.current} />}
    </RoleGate>
  );
}
