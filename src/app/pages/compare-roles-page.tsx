import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { comparedRolesQuery, readComparedRoles, type RoleIndex, withQuery } from '#core';
import { roleIndexQuery } from '#data/role-index-query.ts';
import { CompareRoles } from '#features/compare-roles/compare-roles.tsx';
import { useSearch } from '../profile/use-search.ts';
import { useAppContext } from '../shell/app-context.ts';
import { NoRolesYet } from '../shell/screens/no-roles-yet.tsx';
import { SiteFrame } from '../shell/site-frame.tsx';

export function Page() {
  const { root } = useAppContext();
  const { data, error, refetch } = useQuery(roleIndexQuery({ root }));
  if (data !== undefined) {
    return (
      <SiteFrame>
        <Compared index={data} />
      </SiteFrame>
    );
  }
  return <NoRolesYet error={error} onRetry={() => void refetch()} />;
}

/** The chosen roles are in the address, so that a link shows the same comparison. */
function Compared({ index }: { readonly index: RoleIndex }) {
  const search = useSearch();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const { slugs, unknown } = useMemo(
    () =>
      readComparedRoles(
        search,
        index.roles.map(({ id }) => id),
      ),
    [search, index],
  );
  return (
    <CompareRoles
      roles={index.roles}
      chosen={slugs}
      unknown={unknown}
      onChoose={(chosen) => {
        const to = withQuery(pathname, comparedRolesQuery(chosen));
        void navigate(to, { replace: true, preventScrollReset: true });
      }}
    />
  );
}
