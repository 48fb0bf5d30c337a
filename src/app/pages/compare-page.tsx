import type { Route } from '#core';
import { Comparison } from '../compare/comparison.tsx';
import { useReplayedClick } from '../instant/use-replay.ts';
import { SiteFrame } from '../shell/site-frame.tsx';

export function Page({ route }: { readonly route: Route }) {
  useReplayedClick(true);
  if (route.kind !== 'compare') return null;
  return (
    <SiteFrame>
      <Comparison />
    </SiteFrame>
  );
}
