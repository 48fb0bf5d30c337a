import { PICTURE_KEYWORD, type Responses, type Role, type RoleResult, writePngText } from '#core';
import { ContinueElsewhere } from '#features/take-along/continue-elsewhere.tsx';
import type { SvgFile } from '#features/take-along/radar-svg.ts';
import { TakeAlong } from '#features/take-along/take-along.tsx';
import { copyText } from '#platform/clipboard.ts';
import { downloadFile } from '#platform/download.ts';
import { renderPng } from '#platform/render-png.ts';
import { today } from '#platform/today.ts';
import { useServices } from './services.ts';
import { useResumeLink } from './use-resume-link.ts';
import { useSharedAddress } from './use-shared-address.ts';

type Props = {
  readonly role: Role;
  readonly result: RoleResult;
  readonly responses: Responses;
};

/** The taker's own result as files, on paper and on another device. */
export function TakeAlongPanel({ role, result, responses }: Props) {
  const { inFrame } = useServices();
  const addressOf = useSharedAddress(role.id);
  const getResumeLink = useResumeLink(role);
  return (
    <>
      <TakeAlong
        role={role}
        result={result}
        responses={responses}
        today={today()}
        addressOf={(code) => addressOf(code, null)}
        onSave={downloadFile}
        onSavePng={savePng}
        onPrint={inFrame ? null : () => window.print()}
      />
      <ContinueElsewhere
        getResumeLink={getResumeLink}
        onCopy={async (text) => (await copyText(text)) === 'copied'}
      />
    </>
  );
}

async function savePng(name: string, picture: SvgFile, link: string | null): Promise<boolean> {
  const drawn = await renderPng(picture.svg, picture, 2);
  const png = drawn !== null && link !== null ? writePngText(drawn, PICTURE_KEYWORD, link) : drawn;
  if (png === null) return false;
  downloadFile(name, new Uint8Array(png), 'image/png');
  return true;
}
