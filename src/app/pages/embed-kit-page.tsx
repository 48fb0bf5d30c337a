import { useQuery } from '@tanstack/react-query';
import { LOADER_FILE, loaderPath } from '#core';
import { roleIndexQuery } from '#data/role-index-query.ts';
import { releasedLoadersQuery } from '#data/released-loaders-query.ts';
import { EmbedKit } from '#features/embed-kit/embed-kit.tsx';
import { copyText } from '#platform/clipboard.ts';
import { KitPreview } from '../embed/kit-preview.tsx';
import { LoadingScreen } from '../shell/screens/loading-screen.tsx';
import { RoleUnavailable } from '../shell/screens/role-unavailable.tsx';
import { useAppContext } from '../shell/app-context.ts';
import { SiteFrame } from '../shell/site-frame.tsx';

/** Where a careers page gets its snippet. */
export function Page() {
  const { root, site } = useAppContext();
  const { data, error, refetch } = useQuery(roleIndexQuery({ root }));
  const { data: released, isPending } = useQuery(releasedLoadersQuery({ root }));
  const latest = released?.at(-1);
  const integrity = latest?.files.find(({ name }) => name === LOADER_FILE)?.integrity;
  const pinned =
    latest === undefined || integrity === undefined || site === null
      ? null
      : { src: site + loaderPath(latest.version), integrity };
  const [first, ...others] = data?.roles ?? [];
  // The address of the site, which every snippet names, isn't known while prerendering. The choice
  // to pin must be there from the start: coming later it would move what is below it.
  if (first !== undefined && site !== null && !isPending) {
    return (
      <SiteFrame>
        <EmbedKit
          roles={[first, ...others]}
          site={site}
          loader={{ src: site + loaderPath(null), integrity: null }}
          pinned={pinned}
          onCopy={async (text) => (await copyText(text)) === 'copied'}
          preview={(options, role) => (
            <KitPreview
              options={options}
              role={role}
              site={site}
              loader={new URL(root + loaderPath(null), window.location.href).href}
            />
          )}
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
