import { useMessages } from '#i18n/messages.ts';
import { PageHeader } from '#ui/page-header.tsx';
import { SiteNavigation } from '../shell/site-navigation.tsx';
import { NotFoundScreen } from '../shell/screens/not-found-screen.tsx';

export function Page() {
  const { productName } = useMessages('common');
  return (
    <>
      <PageHeader name={productName}>
        <SiteNavigation />
      </PageHeader>
      <main id="content">
        <NotFoundScreen />
      </main>
    </>
  );
}
