import { useMessages } from '#i18n/messages.ts';

/** Shown while the code or the role of a page is loading. */
export function LoadingScreen() {
  const messages = useMessages('app');
  return (
    <div className="rr-page rr-message" aria-busy="true">
      <p role="status">{messages.loading}</p>
    </div>
  );
}
