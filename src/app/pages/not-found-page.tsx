import { commonWords } from '#i18n/common.ts';
import { useWords } from '#i18n/locale.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { NotFoundScreen } from '../shell/screens/not-found-screen.tsx';

export function Page() {
  const { productName } = useWords(commonWords);
  return (
    <>
      <PageHeader name={productName} />
      <main id="content">
        <NotFoundScreen />
      </main>
    </>
  );
}
