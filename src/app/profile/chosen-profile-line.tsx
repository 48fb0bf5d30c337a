import type { Role } from '#core';
import { describeComparison } from '#i18n/compared-with.ts';
import { useMessages } from '#i18n/messages.ts';
import { useProfile } from './use-profile.ts';

/** While answering: the profile that the result will be compared with, unless it is the role's own. */
export function ChosenProfileLine({ role }: { readonly role: Role }) {
  const messages = useMessages('compared-with');
  const { profile, setBy } = useProfile(role);
  if (profile.kind === 'own') return null;
  return <p className="rr-small rr-soft">{describeComparison(profile, setBy, messages)}</p>;
}
