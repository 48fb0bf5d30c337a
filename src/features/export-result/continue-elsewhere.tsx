import { useMessages } from '#i18n/messages.ts';
import { CopyField } from '#ui/fields/copy-field.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { LazyDetails } from '#ui/lazy-details.tsx';
import { QrCode } from '#ui/qr-code.tsx';

type ContinueElsewhereProps = {
  /** Returns the address that contains the answers so far. */
  readonly getResumeLink: () => string;
  readonly onCopy: (text: string) => Promise<boolean>;
};

/** Continuing on another device: a link to copy and a code to scan, created on demand. */
export function ContinueElsewhere({ getResumeLink, onCopy }: ContinueElsewhereProps) {
  const messages = useMessages('export-result').elsewhere;
  return (
    <div className="rr-elsewhere rr-print-hidden">
      <Disclosure summary={messages.title}>
        <LazyDetails onlyWhileOpen>
          {() => <Ways link={getResumeLink()} onCopy={onCopy} />}
        </LazyDetails>
      </Disclosure>
    </div>
  );
}

type WaysProps = Pick<ContinueElsewhereProps, 'onCopy'> & { readonly link: string };

function Ways({ link, onCopy }: WaysProps) {
  const messages = useMessages('export-result').elsewhere;
  return (
    <div className="rr-stack">
      <p className="rr-take__hint">{messages.text}</p>
      <CopyField
        label={messages.linkLabel}
        value={link}
        copyLabel={messages.copy}
        copiedText={messages.copied}
        failedText={messages.copyFailed}
        onCopy={onCopy}
      />
      <QrCode text={link} label={messages.qrLabel} />
    </div>
  );
}
