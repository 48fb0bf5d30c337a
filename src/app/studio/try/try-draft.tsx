import { useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import {
  checkRoleFile,
  decodeText,
  formatStudioPlace,
  formatTryPlace,
  parseTryPlace,
  routes,
  shortHash,
  type TryPlace,
  withCode,
} from '#core';
import { NeedsFile } from '#features/studio/needs-file.tsx';
import { TryBanner } from '#features/studio/try-banner.tsx';
import { useMessages } from '#i18n/messages.ts';
import { replacePage } from '#platform/navigate.ts';
import { readFile } from '#platform/files/read-file.ts';
import { saveTabRoleFile } from '#platform/drafts/tab-role-file.ts';
import { keyOfFile } from '../../open-files/find-draft.ts';
import { type AppContext, useAppContext } from '../../shell/app-context.ts';
import { SiteFrame } from '../../shell/site-frame.tsx';
import { type DraftShelf, openDraftShelf } from '../draft/draft-shelf.ts';
import { type FoundForTry, findTryFile, withHash } from './find-try-file.ts';
import { adoptStudioStyles } from '../studio-styles.ts';
import { TryApp } from './try-app.tsx';

/** A draft in this browser, or one from a file, taken as people will take it. */
export function TryDraft() {
  const { hash } = useLocation();
  const context = useAppContext();
  const { root } = context;
  const messages = useMessages('studio').trying;
  const place = parseTryPlace(hash);
  const [shelf, setShelf] = useState<DraftShelf | null>(null);
  useLayoutEffect(() => adoptStudioStyles(), []);
  useEffect(() => {
    let isCurrent = true;
    void openDraftShelf(root).then((opened) => isCurrent && setShelf(opened));
    return () => {
      isCurrent = false;
    };
  }, [root]);
  if (shelf !== null) return <FromShelf key={place?.hash ?? ''} shelf={shelf} place={place} />;
  return (
    <SiteFrame>
      <div className="rr-page rr-studio">
        <p role="status">{messages.loading}</p>
      </div>
    </SiteFrame>
  );
}

type FromShelfProps = { readonly shelf: DraftShelf; readonly place: TryPlace | null };

function FromShelf({ shelf, place }: FromShelfProps) {
  const context = useAppContext();
  const { root } = context;
  const messages = useMessages('studio').trying;
  const navigate = useNavigate();
  const [wanted] = useState(place);
  const [found, setFound] = useState<FoundForTry | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isEdited, setIsEdited] = useState(false);
  const look = useCallback(
    async () => (wanted === null ? null : findTryFile(wanted, shelf, context)),
    [wanted, shelf, context],
  );
  useEffect(() => {
    let isCurrent = true;
    void look().then((first) => {
      if (!isCurrent) return;
      if (first?.kind === 'here' && wanted !== null) replacePage(addressHere(first, wanted, root));
      else setFound(first ?? { kind: 'missing' });
    });
    // The loaded state stays: the answers belong to this version of the file.
    const stop = shelf.onChange(
      () =>
        void look().then((now) => {
          if (isCurrent && now !== null) setIsEdited(now.kind !== 'file');
        }),
    );
    return () => {
      isCurrent = false;
      stop();
    };
  }, [look, shelf, wanted, root]);

  const take = async (file: File) => {
    const bytes = await readFile(file);
    const text = bytes === null ? '' : decodeText(bytes);
    const { role } = checkRoleFile(text);
    if (role === null) return setProblem(messages.broken(file.name));
    const state = await withHash(text);
    const hash = shortHash(state.sha256);
    saveTabRoleFile(text);
    if (wanted === null) {
      void navigate({ hash: formatTryPlace(hash) });
    } else if (hash !== wanted.hash) {
      setProblem(messages.otherState(file.name));
    } else setFound({ kind: 'file', file: state, draft: null });
  };

  const home = root + routes.studio().slice(1);
  if (found?.kind === 'file' && wanted !== null) {
    const { draft, file } = found;
    const { role } = checkRoleFile(file.text);
    const section = role === null ? 'publish' : 'look';
    const back = draft === null ? home : home + formatStudioPlace({ draft, section, item: null });
    if (role === null) return <NotReady back={back} />;
    return (
      <>
        <TryBanner title={role.title} isEdited={isEdited} back={back} isOwn={draft !== null} />
        <TryApp title={role.title} file={file} place={wanted} />
      </>
    );
  }
  return (
    <SiteFrame>
      <div className="rr-page rr-studio">
        {found === null || found.kind === 'here' ? (
          <p role="status">{messages.loading}</p>
        ) : (
          <NeedsFile
            hash={wanted?.hash ?? null}
            edited={
              found.kind === 'edited'
                ? { title: found.draft.title, address: formatTryPlace(found.hash) }
                : null
            }
            problem={problem}
            onFile={(file) => void take(file)}
          />
        )}
      </div>
    </SiteFrame>
  );
}

function NotReady({ back }: { readonly back: string }) {
  const messages = useMessages('studio').trying;
  return (
    <SiteFrame>
      <div className="rr-page rr-studio">
        <h1>{messages.notReady.title}</h1>
        <p>{messages.notReady.text}</p>
        <p>
          <a href={back}>{messages.back}</a>
        </p>
      </div>
    </SiteFrame>
  );
}

/** The address on the site for a file that the site has, published or as a draft. */
function addressHere(
  { file }: Extract<FoundForTry, { readonly kind: 'here' }>,
  { decoded }: TryPlace,
  root: AppContext['root'],
): string {
  const key = keyOfFile(file);
  const path = decoded === null ? routes.role(key) : withCode(routes.shared(key), decoded.code);
  return root + path.slice(1);
}
