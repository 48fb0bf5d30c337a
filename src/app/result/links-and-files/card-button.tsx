import type { RoleResult } from '#core';
import { ResultCard } from '#features/result-card/result-card.tsx';
import type { SvgFile } from '#ui/charts/svg-text.ts';
import { copyText } from '#platform/files/clipboard.ts';
import { downloadFile } from '#platform/files/download.ts';
import { renderPng } from '#platform/files/render-png.ts';
import { today } from '#platform/today.ts';
import { fileSharing } from '#platform/files/web-share.ts';
import type { ChosenProfile } from '../../profile/use-profile.ts';
import { useAppContext } from '../../shell/app-context.ts';
import { useTypedName } from '../typed-name.ts';

type Props = {
  readonly profile: ChosenProfile;
  /** Compared with the current profile. */
  readonly result: RoleResult;
};

/** The person's own result as a picture to share. */
export function CardButton({ profile, result }: Props) {
  const { inFrame, site } = useAppContext();
  const typedName = useTypedName();
  return (
    <ResultCard
      role={profile.profiledRole}
      profile={profile.profile}
      result={result}
      today={today()}
      typedName={typedName}
      address={readableAddress(site)}
      drawPng={drawPng}
      onSave={downloadFile}
      onCopy={async (text) => (await copyText(text)) === 'copied'}
      sharingOf={fileSharing}
      inFrame={inFrame}
    />
  );
}

/** The card is drawn at its display size, so no scaling. */
async function drawPng(picture: SvgFile) {
  return renderPng(picture, 1);
}

/** The site's address as people read it; empty for a page opened from a file. */
function readableAddress(site: string | null): string {
  if (site === null || !/^https?:/.test(site)) return '';
  return site.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
