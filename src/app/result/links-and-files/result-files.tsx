import { PICTURE_KEYWORD, type ResultToTabulate, writePngText } from '#core';
import type { Answers, EvidenceEntry } from '#features/export-result/export-files.ts';
import type { SvgFile } from '#ui/charts/svg-text.ts';
import { ExportResult } from '#features/export-result/export-result.tsx';
import { copyText } from '#platform/files/clipboard.ts';
import { downloadFile } from '#platform/files/download.ts';
import { type NoPicture, renderPng } from '#platform/files/render-png.ts';
import { today } from '#platform/today.ts';
import { fileSharing } from '#platform/files/web-share.ts';
import type { ChosenProfile } from '../../profile/use-profile.ts';
import { useAppContext } from '../../shell/app-context.ts';
import { useTypedName } from '../typed-name.ts';
import { useSharedAddress } from './use-shared-address.ts';

type Props = {
  readonly profile: ChosenProfile;
  /** Compared with that profile. */
  readonly result: ResultToTabulate;
  readonly answers: Answers | null;
  readonly owner: 'own' | 'shared';
  /** Loads the person's evidence for their answers; omitted if there is none. */
  readonly readEvidence?: (() => Promise<readonly EvidenceEntry[]>) | null;
  /** The code that opens the result again with this content. */
  readonly codeOf: (content: 'scores' | 'answers') => string;
};

/** A result as files and in print. */
export function ResultFiles({ profile, codeOf, ...result }: Props) {
  const { inFrame } = useAppContext();
  const addressOf = useSharedAddress(profile.profiledRole.id, profile.query);
  const [name] = useTypedName();
  return (
    <ExportResult
      role={profile.profiledRole}
      profile={profile.profile}
      {...result}
      name={result.owner === 'own' ? name.trim() : ''}
      today={today()}
      linkOf={(content) => addressOf(codeOf(content), null)}
      onSave={downloadFile}
      drawPng={drawPng}
      onCopy={async (text) => (await copyText(text)) === 'copied'}
      sharingOf={fileSharing}
      onPrint={inFrame ? null : () => window.print()}
    />
  );
}

async function drawPng(
  picture: SvgFile,
  link: string | null,
): Promise<Uint8Array<ArrayBuffer> | NoPicture> {
  const drawn = await renderPng(picture, 2);
  if (drawn === 'failed' || drawn === 'falsified' || link === null) return drawn;
  return writePngText(drawn, PICTURE_KEYWORD, link) ?? 'failed';
}
