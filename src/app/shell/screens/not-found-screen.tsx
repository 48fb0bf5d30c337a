import { useMessages } from '#i18n/messages.ts';
import { OpenLinkBox } from '#features/see-result/problems/open-link-box.tsx';
import { Link } from '#ui/link.tsx';
import { useOpenCode } from '../../open-files/use-open-text.ts';
import { MessageScreen } from './message-screen.tsx';

/** For addresses and roles that don't exist. */
export function NotFoundScreen() {
  const { notFound, toCatalogue } = useMessages('app');
  const openCode = useOpenCode();
  return (
    <>
      <MessageScreen title={notFound.title} reason={notFound.reason}>
        <Link className="rr-button rr-button--primary" to="/">
          {toCatalogue}
        </Link>
      </MessageScreen>
      <div className="rr-page">
        <OpenLinkBox onOpen={openCode} />
      </div>
    </>
  );
}
