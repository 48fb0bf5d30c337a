import { useCallback, useMemo, useState } from 'react';
import { type DecodedRatings, type DecodedRequest, findObserverCode } from '#core';
import { type AskedObservers, createAskedObservers } from '#platform/notes/asked-observers.ts';
import { readAskedObservers, unsavedObservers } from './unsaved-observers.ts';

/** The requests of a person for a role and the answers received, decoded. */
export type Asked = {
  readonly requests: readonly DecodedRequest[];
  readonly received: readonly DecodedRatings[];
  /** False when this browser can't save them. */
  readonly isKept: boolean;
  readonly change: (to: (before: AskedObservers) => AskedObservers) => void;
};

/** The saved requests and answers, and how to change them; in this page's memory if they can't be saved. */
export function useAskedObservers(slug: string): Asked {
  const kept = useMemo(() => createAskedObservers(), []);
  const [codes, setCodes] = useState(() => readAskedObservers(slug, kept));
  const [isKept, setIsKept] = useState(() => !unsavedObservers.has(slug));
  const change = useCallback<Asked['change']>(
    (to) => {
      const next = to(codes);
      setCodes(next);
      const isWritten = kept.write(slug, next);
      if (isWritten) unsavedObservers.delete(slug);
      else unsavedObservers.set(slug, next);
      setIsKept(isWritten);
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
      isKept,
      change,
    }),
    [codes, isKept, change],
  );
}
