import { useCallback, useMemo, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import {
  holdAgainst,
  hostOfOrigin,
  listProfiles,
  parametersOf,
  profileQuery,
  type Role,
  type SelectedProfile,
  selectProfile,
  type TargetProfile,
  withQuery,
} from '#core';
import type { SetBy } from '#i18n/compared-with.ts';
import { useHost } from '../embed/use-embed.ts';
import { useAppContext } from '../shell/app-context.ts';
import { useSearch } from './use-search.ts';

/** What results of a role are held against at this address. */
export type HeldProfile = SelectedProfile & {
  /** The role with the profile's targets and weights. */
  readonly held: Role;
  /** The query that asks for the profile; '' for the role's own. */
  readonly query: string;
  /** What can be chosen: the role's ladder, and after it a bar that the address brought. */
  readonly choices: readonly TargetProfile[];
  readonly setBy: SetBy;
  readonly choose: (profile: TargetProfile) => void;
};

/** The one place where pages learn what results are held against: the query of the address. */
export function useProfile(role: Role): HeldProfile {
  const search = useSearch();
  const { pathname, hash, ...location } = useLocation();
  const state: unknown = location.state;
  const navigate = useNavigate();
  const { inFrame } = useAppContext();
  const host = useHost();
  const selected = useMemo(() => selectProfile(role, parametersOf(search)), [role, search]);
  const { profile } = selected;
  // A bar stays to be chosen again after a look at another step.
  const [bar, setBar] = useState<TargetProfile | null>(null);
  if (profile.kind === 'bar' && profile !== bar) setBar(profile);
  const choose = useCallback(
    (chosen: TargetProfile) => {
      const query = profileQuery(role, chosen);
      void navigate(
        { pathname, search: withQuery('', query), hash },
        { replace: true, state, preventScrollReset: true },
      );
    },
    [navigate, role, pathname, hash, state],
  );
  return {
    ...selected,
    held: holdAgainst(role, profile),
    query: profileQuery(role, profile),
    choices: useMemo(() => [...listProfiles(role), ...(bar === null ? [] : [bar])], [role, bar]),
    setBy: inFrame
      ? { host: host === null || host.origin === 'null' ? null : hostOfOrigin(host.origin) }
      : 'link',
    choose,
  };
}
