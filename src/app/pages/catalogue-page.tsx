import { useQuery } from '@tanstack/react-query';
import { roleIndexQuery } from '#data/role-index-query.ts';
import { Catalogue } from '#features/catalogue/catalogue.tsx';
import { clearEverything } from '#platform/clear-everything.ts';
import { useReplayedClick } from '../instant/use-replay.ts';
import { LoadingScreen } from '../shell/screens/loading-screen.tsx';
import { RoleUnavailable } from '../shell/screens/role-unavailable.tsx';
import { useAppContext } from '../shell/app-context.ts';
import { SiteFrame } from '../shell/site-frame.tsx';
import { useOpenCode } from '../files/use-open-text.ts';

export function Page() {
  const { root, quizzes } = useAppContext();
  const openCode = useOpenCode();
  const { data, error, refetch } = useQuery(roleIndexQuery({ root }));
  useReplayedClick(data !== undefined);
  if (data !== undefined) {
    return (
      <SiteFrame>
        <Catalogue
          index={data}
          onOpenLink={openCode}
          onClearAll={async () => {
            // Both begin at once: what this page holds must not be written back.
            const [, isGone] = await Promise.all([quizzes.clearAll(), clearEverything()]);
            return isGone;
          }}
        />
      </SiteFrame>
    );
  }
  return (
    <SiteFrame footer={false}>
      {error === null ? (
        <LoadingScreen />
      ) : (
        <RoleUnavailable slug="" error={error} onRetry={() => void refetch()} />
      )}
    </SiteFrame>
  );
}
