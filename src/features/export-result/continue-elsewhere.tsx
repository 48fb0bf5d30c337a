import { useWords } from '#i18n/locale.tsx';
import { exportResultWords } from '#i18n/export-result.ts';
import { CopyField } from '#ui/copy-field.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { LazyDetails } from '#ui/lazy-details.tsx';
import { QrCode } from '#ui/qr-code.tsx';

type ContinueElsewhereProps = {
  /** The address that holds the answers given so far. */
  readonly getResumeLink: () => string;
  readonly onCopy: (text: string) => Promise<boolean>;
};

/** The way to another device: a link to copy and a code to scan, made when asked for. */
export function ContinueElsewhere({ getResumeLink, onCopy }: ContinueElsewhereProps) {
  const words = useWords(exportResultWords).elsewhere;
  return (
    <div className="rr-elsewhere rr-print-hidden">
      <Disclosure summary={words.title}>
        <LazyDetails onlyWhileOpen>
          {() => <Ways link={getResumeLink()} onCopy={onCopy} />}
        </LazyDetails>
      </Disclosure>
    </div>
  );
}

type WaysProps = Pick<ContinueElsewhereProps, 'onCopy'> & { readonly link: string };

function Ways({ link, onCopy }: WaysProps) {
  const words = useWords(exportResultWords).elsewhere;
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
      <QrCode text={link} label={words.qrLabel} />
    </div>
  );
}
