import { isHeldAgainst, ownProfile, type Role } from '#core';
import type { Messages } from '#i18n/messages.ts';

/** The messages for the profile that the role is held against: its own, or another one. */
export function goalMessages(
  role: Role,
  messages: Messages['see-result'],
): Messages['see-result']['goal']['own' | 'other'] {
  return messages.goal[isHeldAgainst(role, ownProfile(role)) ? 'own' : 'other'];
}
