import { appWords } from '#i18n/app.ts';
import { useWords } from '#i18n/locale.tsx';

/** Shown only while the code or the role of a page is on its way. */
export function LoadingScreen() {
  const words = useWords(appWords);
  return (
    <div className="rr-page rr-message" aria-busy="true">
      <p role="status">{words.loading}</p>
    </div>
  );
}
