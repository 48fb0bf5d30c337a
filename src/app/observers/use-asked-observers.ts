import { useCallback, useMemo, useState } from 'react';
import { type DecodedRatings, type DecodedRequest, findObserverCode } from '#core';
import { type AskedObservers, createObserverStorage } from '#platform/notes/observer-storage.ts';
import { readAskedObservers, unsavedObservers } from './unsaved-observers.ts';

/** The requests of a person for a role and the answers received, decoded. */
export type Asked = {
  readonly requests: readonly DecodedRequest[];
  readonly received: readonly DecodedRatings[];
  /** False when this browser can't save them. */
  readonly isSaved: boolean;
  readonly change: (to: (before: AskedObservers) => AskedObservers) => void;
};

/** The saved requests and answers, and how to change them; in this page's memory if they can't be saved. */
export function useAskedObservers(slug: string): Asked {
  const kept = useMemo(() => createObserverStorage(), []);
  const [codes, setCodes] = useState(() => readAskedObservers(slug, kept));
  const [isSaved, setIsSaved] = useState(() => !unsavedObservers.has(slug));
  const change = useCallback<Asked['change']>(
    (to) => {
      const next = to(codes);
      setCodes(next);
      const isWritten = kept.write(slug, next);
      if (isWritten) unsavedObservers.delete(slug);
      else unsavedObservers.set(slug, next);
      setIsSaved(isWritten);
    },
    [codes, kept, slug],
  );
  return useMemo(
    () => ({
      requests: codes.requests.flatMap((code) => {
        const found = findObserverCode(code);
        return found.ok && found.value.kind === 'request' ? [found.value] : [];
      }),
      received: codes.received.flatMap((code) => {
        const found = findObserverCode(code);
        return found.ok && found.value.kind === 'ratings' ? [found.value] : [];
      }),
      isSaved,
      change,
    }),
    [codes, isSaved, change],
  );
}
