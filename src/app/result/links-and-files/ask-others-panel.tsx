import { useState } from 'react';
import { routes, withQuery } from '#core';
import { AskOthers } from '#features/share-result/ask-others.tsx';
import { readAskedObservers } from '../../observers/unsaved-observers.ts';

type Props = {
  readonly slug: string;
  /** The query of the profile that the result is compared with, for links. */
  readonly query: string;
};

/** Asking others for their view of one's work, beside sharing. Frames show no other page. */
export function AskOthersPanel({ slug, query }: Props) {
  const [{ received }] = useState(() => readAskedObservers(slug));
  return (
    <AskOthers
      to={withQuery(routes.observers(slug), query)}
      received={received.length}
      guidePath={withQuery(routes.guide(slug), query)}
    />
  );
}
