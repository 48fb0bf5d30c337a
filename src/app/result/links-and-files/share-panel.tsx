import type { Responses, Role, RoleResult } from '#core';
import { ShareResult } from '#features/share-result/share-result.tsx';
import { copyText } from '#platform/files/clipboard.ts';
import { today } from '#platform/today.ts';
import { canShareLink, shareLink } from '#platform/files/web-share.ts';
import type { ChosenProfile } from '../../profile/use-profile.ts';
import { useAppContext } from '../../shell/app-context.ts';
import { CardButton } from './card-button.tsx';
import { useSharedAddress } from './use-shared-address.ts';

type Props = {
  readonly role: Role;
  /** Compared with the role's own profile, as codes store it. */
  readonly own: RoleResult;
  /** Compared with the current profile. */
  readonly result: RoleResult;
  readonly profile: ChosenProfile;
  readonly responses: Responses;
};

/** Shares the person's own result by link or as a picture. */
export function SharePanel({ role, own, result, profile, responses }: Props) {
  const { inFrame, site } = useAppContext();
  const addressOf = useSharedAddress(role.id, profile.query);
  // Sharing needs a user action; there is no navigator while prerendering.
  const canShare = site !== null && canShareLink(site);
  return (
    <ShareResult
      role={role}
      result={own}
      profile={profile.profile}
      responses={responses}
      today={today()}
      addressOf={addressOf}
      onCopy={async (text) => (await copyText(text)) === 'copied'}
      onSystemShare={canShare ? (link) => shareLink(link) : null}
      inFrame={inFrame}
      beside={<CardButton profile={profile} result={result} />}
    />
  );
}
