import { PICTURE_KEYWORD, type ResultToTabulate, type Role, writePngText } from '#core';
import type { Answers } from '#features/export-result/export-files.ts';
import type { SvgFile } from '#features/export-result/radar-svg.ts';
import { ExportResult } from '#features/export-result/export-result.tsx';
import { downloadFile } from '#platform/download.ts';
import { renderPng } from '#platform/render-png.ts';
import { today } from '#platform/today.ts';
import { useAppContext } from '../shell/app-context.ts';
import { useSharedAddress } from './use-shared-address.ts';

type Props = {
  readonly role: Role;
  readonly result: ResultToTabulate;
  readonly answers: Answers | null;
  readonly owner: 'own' | 'shared';
  /** The code that opens the result again, with this in it. */
  readonly codeOf: (content: 'scores' | 'answers') => string;
};

/** A result as files and on paper. */
export function ResultFiles({ role, codeOf, ...result }: Props) {
  const { inFrame } = useAppContext();
  const addressOf = useSharedAddress(role.id);
  return (
    <ExportResult
      role={role}
      {...result}
      today={today()}
      linkOf={(content) => addressOf(codeOf(content), null)}
      onSave={downloadFile}
      onSavePng={savePng}
      onPrint={inFrame ? null : () => window.print()}
    />
  );
}

async function savePng(name: string, picture: SvgFile, link: string | null): Promise<boolean> {
  const drawn = await renderPng(picture.svg, picture, 2);
  const png = drawn !== null && link !== null ? writePngText(drawn, PICTURE_KEYWORD, link) : drawn;
  if (png === null) return false;
  downloadFile(name, new Uint8Array(png), 'image/png');
  return true;
}
