import { useMemo } from 'react';
import { encodeQr } from '#core';
import { useWords } from '#i18n/locale.tsx';
import { exportResultWords } from '#i18n/export-result.ts';
import { CopyField } from '#ui/copy-field.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { QrPicture } from '#ui/qr-picture.tsx';
import { useOpened } from './use-opened.ts';

type ContinueElsewhereProps = {
  /** The address that holds the answers given so far. */
  readonly getResumeLink: () => string;
  readonly onCopy: (text: string) => Promise<boolean>;
};

/** The way to another device: a link to copy and a code to scan, made when asked for. */
export function ContinueElsewhere({ getResumeLink, onCopy }: ContinueElsewhereProps) {
  const words = useWords(exportResultWords).elsewhere;
  const { opened, ref } = useOpened();
  return (
    <div className="rr-elsewhere rr-print-hidden" ref={ref}>
      <Disclosure summary={words.title}>
        {opened ? <Ways link={getResumeLink()} onCopy={onCopy} /> : null}
      </Disclosure>
    </div>
  );
}

type WaysProps = Pick<ContinueElsewhereProps, 'onCopy'> & { readonly link: string };

function Ways({ link, onCopy }: WaysProps) {
  const words = useWords(exportResultWords).elsewhere;
  const qr = useMemo(() => encodeQr(link), [link]);
  return (
    <div className="rr-stack">
      <p className="rr-take__hint">{words.text}</p>
      <CopyField
        label={words.linkLabel}
        value={link}
        copyLabel={words.copy}
        copiedText={words.copied}
        failedText={words.copyFailed}
        onCopy={onCopy}
      />
      {qr === null ? null : <QrPicture modules={qr.modules} label={words.qrLabel} />}
    </div>
  );
}
