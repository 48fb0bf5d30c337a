import { useMessages } from '#i18n/messages.ts';
import { PageHeader } from '#ui/page-header.tsx';
import { Places } from '../shell/places.tsx';
import { NotFoundScreen } from '../shell/screens/not-found-screen.tsx';

export function Page() {
  const { productName } = useMessages('common');
  return (
    <>
      <PageHeader name={productName}>
        <Places />
      </PageHeader>
      <main id="content">
        <NotFoundScreen />
      </main>
    </>
  );
}
