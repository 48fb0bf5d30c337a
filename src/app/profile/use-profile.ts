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

/** The profile that results of a role are compared with at this address. */
export type ChosenProfile = SelectedProfile & {
  /** The role with the profile's targets and weights. */
  readonly profiledRole: Role;
  /** The query that selects the profile; '' for the role's own. */
  readonly query: string;
  /** The profiles to choose from: the role's ladder, then a bar from the address. */
  readonly choices: readonly TargetProfile[];
  readonly setBy: SetBy;
  readonly choose: (profile: TargetProfile) => void;
};

/** Reads the profile from the address's query: the only place where pages get it from. */
export function useProfile(role: Role): ChosenProfile {
  const search = useSearch();
  const { pathname, hash, ...location } = useLocation();
  const state: unknown = location.state;
  const navigate = useNavigate();
  const { inFrame } = useAppContext();
  const host = useHost();
  const selected = useMemo(() => selectProfile(role, parametersOf(search)), [role, search]);
  const { profile } = selected;
  // Remembers a bar, so that it can be chosen again after another step.
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
    profiledRole: holdAgainst(role, profile),
    query: profileQuery(role, profile),
    choices: useMemo(() => [...listProfiles(role), ...(bar === null ? [] : [bar])], [role, bar]),
    setBy: inFrame
      ? { host: host === null || host.origin === 'null' ? null : hostOfOrigin(host.origin) }
      : 'link',
    choose,
  };
}
