import type { Place } from '../paths.ts';
import { Comparison } from '../compare/comparison.tsx';
import { SiteFrame } from '../site-frame.tsx';

export function Page({ place }: { readonly place: Place }) {
  if (place.kind !== 'compare') return null;
  return (
    <SiteFrame>
      <Comparison />
    </SiteFrame>
  );
}
