import { useEffect, useMemo, useState } from 'react';
import {
  checkDraft,
  type DraftCheck,
  type DraftFile,
  type DraftRecord,
  listEarlierStates,
  type Path,
  routes,
  sectionOf,
  type StudioPlace,
  writeRoleFile,
} from '#core';
import { StudioHeader } from '#features/studio/studio-header.tsx';
import { useDraftTitle } from '#features/studio/draft-title.ts';
import { useLeftFields } from '#features/studio/fields/use-left-fields.ts';
import { type Studio, StudioProvider } from '#features/studio/studio-context.ts';
import { SECTION_HEADING_ID, StudioWorkspace } from '#features/studio/studio-workspace.tsx';
import { hashText } from '#data/hash-text.ts';
import { copyText } from '#platform/files/clipboard.ts';
import { useMessages } from '#i18n/messages.ts';
import type { DraftStore } from '#state/studio/draft-store.ts';
import { useDraft } from '#state/studio/use-draft.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import type { DraftShelf } from './draft-shelf.ts';
import { DraftDownloads } from './draft-downloads.tsx';
import { DraftReview } from '../review/draft-review.tsx';
import { runSimulation } from '../review/run-simulation.ts';
import { SeeDraft } from '../preview/see-draft.tsx';
import { TryLink } from '../try/try-link.tsx';
import { useJump } from './use-jump.ts';
import type { Library } from './use-library.ts';
import { useSectionFocus } from '../use-screen-focus.ts';
import { useSteps, useUndoKeys } from './use-steps.ts';
import { useTabTitle } from '../use-tab-title.ts';
import { downloadRole } from '../studio-home.tsx';

type EditDraftProps = {
  readonly library: Library;
  readonly store: DraftStore;
  readonly shelf: DraftShelf;
  readonly place: StudioPlace;
  readonly onGo: (place: StudioPlace | null) => void;
  readonly onTakeTheirs: () => void;
};

/**
 * Loads the reader of workbooks when the first file is chosen. Null if the file contains no table;
 * rejects if it can't be read now.
 */
async function readTable(chosen: Blob): Promise<string | null> {
  const { readDocument } = await import('../../open-files/read-document.ts');
  const read = await readDocument(chosen);
  if (!read.ok && read.error === 'unreadable') throw new Error('the file could not be read');
  return read.ok ? read.value : null;
}

/** An open draft: connects the store's state and actions, and the address, to the forms. */
export function EditDraft({ library, store, shelf, place, onGo, onTakeTheirs }: EditDraftProps) {
  const state = useDraft(store);
  const { file, record, saving, done, steps } = state;
  const messages = useMessages('studio').header;
  const announce = useAnnounce();
  const check = useCheck(file, record.seen);
  const states = useMemo(() => listEarlierStates({ file, steps, done }), [file, steps, done]);
  const [downloaded, setDownloaded] = useState<string | null>(null);
  const baseHashes = useBaseHashes(record);
  const jump = useJump();
  const { isToDo, leave } = useLeftFields(file, record.base, place.section);
  const { undo, redo, moved } = useSteps(store, file);
  useUndoKeys(undo, redo);
  useSectionFocus(place.section, SECTION_HEADING_ID);
  useTabTitle(messages.tab(useDraftTitle(file.title)));

  const studio = useMemo<Studio>(
    () => ({
      file,
      base: record.base,
      baseHashes,
      check,
      place,
      edit: store.edit,
      go: (to) => onGo({ ...place, ...to }),
      jump: (path: Path) => {
        onGo({ ...place, ...sectionOf(path, file) });
        jump(path);
      },
      readTable,
      library,
      copy: async (text) => (await copyText(text)) === 'copied',
      simulate: runSimulation,
      markSeen: store.markSeen,
      isToDo,
      leave,
      remarks: record.remarks,
      setRemarks: store.setRemarks,
    }),
    [file, record, baseHashes, check, place, store, onGo, jump, library, isToDo, leave],
  );
  const keepMine = async () => {
    const id = await shelf.add({ file, base: record.base, origin: record.origin });
    onGo({ ...place, draft: id });
  };
  return (
    <StudioProvider value={studio}>
      <StudioHeader
        home={routes.studio()}
        saving={saving}
        canUndo={done > 0}
        canRedo={done < steps.length}
        onUndo={undo}
        onRedo={redo}
        moved={moved}
        states={states}
        onGoTo={(state, name) => {
          store.goTo(state.done);
          announce(messages.earlierStates.gone(name));
        }}
        onDownload={() => setDownloaded(downloadRole(file))}
        downloaded={downloaded}
        onRetry={store.retry}
        onTakeTheirs={onTakeTheirs}
        onKeepMine={() => void keepMine()}
      />
      <StudioWorkspace
        look={
          <>
            <TryLink file={file} isReady={check.role !== null} />
            <SeeDraft role={check.role} />
          </>
        }
        review={<DraftReview file={file} remarks={record.remarks} setRemarks={store.setRemarks} />}
        downloads={<DraftDownloads file={file} />}
      />
    </StudioProvider>
  );
}

/** The hashes of the file that the draft began from: as it was read, and as the studio writes it. */
function useBaseHashes({ base, origin }: Pick<DraftRecord, 'base' | 'origin'>): readonly string[] {
  const [written, setWritten] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const text = base === null ? null : writeRoleFile(base);
    void (text === null ? Promise.resolve(null) : hashText(text)).then((hash) => {
      if (isCurrent) setWritten(hash);
    });
    return () => {
      isCurrent = false;
    };
  }, [base]);
  const { sha256 } = origin;
  return useMemo(
    () => [sha256, written].filter((each) => typeof each === 'string'),
    [sha256, written],
  );
}

/** Debounce before edits are checked, in milliseconds. */
const CHECK_AFTER_MS = 150;

function useCheck(file: DraftFile, seen: readonly string[]): DraftCheck {
  const [check, setCheck] = useState(() => checkDraft(file, seen));
  useEffect(() => {
    const timer = setTimeout(() => setCheck(checkDraft(file, seen)), CHECK_AFTER_MS);
    return () => clearTimeout(timer);
  }, [file, seen]);
  return check;
}
