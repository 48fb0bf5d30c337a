import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { listProfiles, LOADER_FILE, loaderPath, type Role, type RoleIndexEntry } from '#core';
import { roleIndexQuery } from '#data/role-index-query.ts';
import { roleQuery } from '#data/role-queries.ts';
import { releasedLoadersQuery } from '#data/released-loaders-query.ts';
import { EmbedKit } from '#features/embed-kit/embed-kit.tsx';
import type { KitStep } from '#features/embed-kit/kit-role.ts';
import { copyText } from '#platform/files/clipboard.ts';
import { KitPreview } from '../embed/kit-preview.tsx';
import { NoRolesYet } from '../shell/screens/no-roles-yet.tsx';
import { useAppContext } from '../shell/app-context.ts';
import { SiteFrame } from '../shell/site-frame.tsx';

const NO_STEPS: readonly KitStep[] = [];

/** The steps of the current version's ladder, without the role's own profile. */
function useSteps(entry: RoleIndexEntry | undefined): readonly KitStep[] {
  const { root } = useAppContext();
  const { id = '', current = 1 } = entry ?? {};
  const { data: role } = useQuery({
    ...roleQuery({ root, slug: id, version: current }),
    enabled: entry !== undefined,
  });
  return useMemo(() => (role === undefined ? NO_STEPS : stepsOf(role)), [role]);
}

function stepsOf(role: Role): readonly KitStep[] {
  return listProfiles(role).flatMap(({ kind, id, title }) =>
    kind === 'own' || id === null ? [] : [{ id, title: title ?? id }],
  );
}

/** The page where careers pages get their snippet. */
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
  const [chosen, setChosen] = useState<string | null>(null);
  const steps = useSteps(data?.roles.find(({ id }) => id === chosen) ?? first);
  // The site's address, which every snippet contains, is unknown while prerendering. The option to
  // pin a version must be there from the start: adding it later would shift the layout.
  if (first !== undefined && site !== null && !isPending) {
    return (
      <SiteFrame>
        <EmbedKit
          roles={[first, ...others]}
          steps={steps}
          onRole={setChosen}
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
  return <NoRolesYet error={error} onRetry={() => void refetch()} />;
}
