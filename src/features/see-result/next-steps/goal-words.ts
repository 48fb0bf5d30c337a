import { isHeldAgainst, ownProfile, type Role } from '#core';
import type { Messages } from '#i18n/messages.ts';

/** The messages for the targets of a role: its own, or those of another profile. */
export function goalMessages(
  role: Role,
  messages: Messages['see-result'],
): Messages['see-result']['goal']['own' | 'other'] {
  return messages.goal[isHeldAgainst(role, ownProfile(role)) ? 'own' : 'other'];
}
