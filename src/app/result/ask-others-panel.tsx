import { useState } from 'react';
import { routes, withQuery } from '#core';
import { AskOthers } from '#features/share-result/ask-others.tsx';
import { createAskedObservers } from '#platform/notes/asked-observers.ts';

type Props = {
  readonly slug: string;
  /** What the result is held against; it goes along. */
  readonly query: string;
};

/** Asking others how they see one's work: offered beside sharing. Frames show no other page. */
export function AskOthersPanel({ slug, query }: Props) {
  const [{ received }] = useState(() => createAskedObservers().read(slug));
  return (
    <AskOthers
      to={withQuery(routes.observers(slug), query)}
      received={received.length}
      guidePath={withQuery(routes.guide(slug), query)}
    />
  );
}
