import { useQuery } from '@tanstack/react-query';
import { roleIndexQuery } from '#data/role-index-query.ts';
import { Catalogue } from '#features/catalogue/catalogue.tsx';
import { dropOffline, keepOffline, readOfflineState } from '#platform/offline-copy.ts';
import { useReplayedClick } from '../instant/use-replay.ts';
import { SavedPlanLines } from '../plan/saved-plan-lines.tsx';
import { useClearEverything } from '../quiz/use-clear-everything.ts';
import { WhereElseSection } from '../quiz/other-roles/where-else-section.tsx';
import { NoRolesYet } from '../shell/screens/no-roles-yet.tsx';
import { useAppContext } from '../shell/app-context.ts';
import { SiteFrame } from '../shell/site-frame.tsx';
import { useRunToContinue } from '../quiz/use-run-to-continue.ts';
import { useOpenCode } from '../open-files/use-open-text.ts';

/** Stable identities: the component reads the state again whenever it gets a new function. */
const OFFLINE = {
  onRead: () => readOfflineState(),
  onKeep: () => keepOffline(),
  onDrop: () => dropOffline(),
};

export function Page() {
  const { root, isOfflineAllowed = false } = useAppContext();
  const clearEverything = useClearEverything();
  const openCode = useOpenCode();
  const begun = useRunToContinue();
  const { data, error, refetch } = useQuery(roleIndexQuery({ root }));
  useReplayedClick(data !== undefined);
  if (data !== undefined) {
    return (
      <SiteFrame>
        <Catalogue
          index={data}
          begun={begun}
          onOpenLink={openCode}
          plans={<SavedPlanLines roles={data.roles} isTitled />}
          standings={<WhereElseSection />}
          {...(isOfflineAllowed && { offline: OFFLINE })}
          onClearAll={clearEverything}
        />
      </SiteFrame>
    );
  }
  return <NoRolesYet error={error} onRetry={() => void refetch()} />;
}
