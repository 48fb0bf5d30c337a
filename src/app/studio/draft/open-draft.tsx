import { useCallback, useEffect, useRef, useState } from 'react';
import type { StudioPlace } from '#core';
import { createDraftStore, type DraftStore } from '#state/studio/draft-store.ts';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import type { DraftShelf } from './draft-shelf.ts';
import { EditDraft } from './edit-draft.tsx';
import type { Library } from './use-library.ts';

type OpenDraftProps = {
  readonly library: Library;
  readonly shelf: DraftShelf;
  readonly place: StudioPlace;
  readonly onGo: (place: StudioPlace | null) => void;
  readonly onShow: (screen: string) => void;
};

/** Loads a draft from storage, follows changes in other tabs, and shows it. */
export function OpenDraft({ library, shelf, place, onGo, onShow }: OpenDraftProps) {
  const { draft } = place;
  const messages = useMessages('studio');
  /** Remounted when the draft is read again, since its fields hold state of the old one. */
  const [opened, setOpened] = useState<{ store: DraftStore | null; round: number } | null>(null);
  const store = opened?.store ?? null;
  const latest = useRef<DraftStore | null>(null);
  const read = useCallback(
    async (isWanted: () => boolean) => {
      const found = await shelf.open(draft);
      if (!isWanted()) return;
      const next =
        found === null
          ? null
          : createDraftStore({ ...found, storage: shelf.storage, now: () => Date.now() });
      latest.current = next;
      setOpened((before) => ({ store: next, round: (before?.round ?? 0) + 1 }));
    },
    [shelf, draft],
  );
  useEffect(() => {
    let isCurrent = true;
    // Subscribed before the draft is read, so that no change from another tab during the read is
    // missed.
    const stop = shelf.onChange((id) => {
      if (id !== draft) return;
      // Without unsaved edits here, changes from elsewhere are simply loaded. An edit made before
      // that is reported as a conflict instead: saving it finds the other revision.
      const heard = latest.current;
      const before = heard?.getState().file;
      const isIdle = () => {
        const now = latest.current;
        if (!isCurrent || now === null) return isCurrent;
        const isUntouched = heard === null || (now === heard && now.getState().file === before);
        return isUntouched && now.getState().saving === 'kept';
      };
      if (isIdle()) void read(isIdle);
    });
    void read(() => isCurrent);
    return () => {
      isCurrent = false;
      latest.current = null;
      stop();
    };
  }, [shelf, draft, read]);
  const isLoaded = opened !== null;
  useEffect(() => {
    if (isLoaded) onShow(`draft ${draft}`);
  }, [isLoaded, draft, onShow]);
  if (opened === null) return <p role="status">{messages.loading}</p>;
  if (store === null) {
    return (
      <div className="rr-stack">
        <h1>{messages.missing.title}</h1>
        <p>{messages.missing.text}</p>
        <p>
          <Button onClick={() => onGo(null)}>{messages.header.back}</Button>
        </p>
      </div>
    );
  }
  return (
    <EditDraft
      key={opened.round}
      library={library}
      store={store}
      shelf={shelf}
      place={place}
      onGo={onGo}
      onTakeTheirs={() => void read(() => true)}
    />
  );
}
