import { appWords } from '#i18n/app.ts';
import { useWords } from '#i18n/locale.tsx';
import { Link } from '#ui/link.tsx';
import { MessageScreen } from './message-screen.tsx';

/** For addresses and roles that don't exist. */
export function NotFoundScreen() {
  const { notFound, toCatalogue } = useWords(appWords);
  return (
    <MessageScreen title={notFound.title} reason={notFound.reason}>
      <p>{notFound.next}</p>
      <Link className="rr-button rr-button--primary" to="/">
        {toCatalogue}
      </Link>
    </MessageScreen>
  );
}
