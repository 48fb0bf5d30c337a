import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { formatStudioPlace, parseStudioPlace, routes, type StudioPlace } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Notice } from '#ui/notice.tsx';
import { useAppContext } from '../shell/app-context.ts';
import { type DraftShelf, openDraftShelf } from './draft/draft-shelf.ts';
import { OpenDraft } from './draft/open-draft.tsx';
import { ReviewPage } from './review/review-page.tsx';
import { packedForReview } from './review/review-place.ts';
import { StudioHome } from './studio-home.tsx';
import { adoptStudioStyles } from './studio-styles.ts';
import { useLibrary } from './draft/use-library.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useScreenFocus } from './use-screen-focus.ts';

/** The list of drafts, or the draft that the address names. */
export function Studio() {
  const { root } = useAppContext();
  const { hash } = useLocation();
  const navigate = useNavigate();
  const messages = useMessages('studio');
  const [shelf, setShelf] = useState<DraftShelf | null>(null);
  const onShow = useScreenFocus();
  const own = useRef<HTMLDivElement>(null);
  useKeptFocus(own);
  const library = useLibrary();
  // Before the first paint, which needs the styles of the forms.
  useLayoutEffect(() => adoptStudioStyles(), []);
  useEffect(() => {
    let isCurrent = true;
    void openDraftShelf(root).then((opened) => {
      if (isCurrent) setShelf(opened);
    });
    return () => {
      isCurrent = false;
    };
  }, [root]);
  const go = (place: StudioPlace | null) =>
    void navigate(routes.studio() + (place === null ? '' : formatStudioPlace(place)));
  const packed = packedForReview(hash);
  const place = parseStudioPlace(hash);
  return (
    <div ref={own} className="rr-page rr-studio">
      {shelf?.isSaved === false && (
        <Notice tone="warn" title={messages.broken.title}>
          <p>{messages.broken.text}</p>
        </Notice>
      )}
      {shelf === null ? (
        <p role="status">{messages.loading}</p>
      ) : packed !== null ? (
        <ReviewPage key={packed} packed={packed} />
      ) : place === null ? (
        <StudioHome library={library} shelf={shelf} onGo={go} onShow={onShow} />
      ) : (
        <OpenDraft
          key={place.draft}
          library={library}
          shelf={shelf}
          place={place}
          onGo={go}
          onShow={onShow}
        />
      )}
    </div>
  );
}
