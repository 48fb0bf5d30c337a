import { useMessages } from '#i18n/messages.ts';
import { CopyField } from '#ui/fields/copy-field.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { LazyDetails } from '#ui/lazy-details.tsx';
import { QrCode } from '#ui/qr-code.tsx';

type ContinueElsewhereProps = {
  /** Returns the address that contains the answers so far. */
  readonly getResumeLink: () => string;
  /** Frames leave out what only the site itself offers, and say how to get there. */
  readonly inFrame?: boolean;
  readonly onCopy: (text: string) => Promise<boolean>;
};

/** Continuing on another device: a link to copy and a code to scan, created on demand. */
export function ContinueElsewhere({
  getResumeLink,
  inFrame = false,
  onCopy,
}: ContinueElsewhereProps) {
  const messages = useMessages('bring-answers').elsewhere;
  return (
    <div className="rr-elsewhere rr-print-hidden">
      <Disclosure summary={inFrame ? messages.titleInFrame : messages.title}>
        <LazyDetails onlyWhileOpen>
          {() => <Ways link={getResumeLink()} inFrame={inFrame} onCopy={onCopy} />}
        </LazyDetails>
      </Disclosure>
    </div>
  );
}

type WaysProps = Required<Pick<ContinueElsewhereProps, 'inFrame' | 'onCopy'>> & {
  readonly link: string;
};

function Ways({ link, inFrame, onCopy }: WaysProps) {
  const messages = useMessages('bring-answers').elsewhere;
  return (
    <div className="rr-stack">
      {inFrame && <p className="rr-take__hint">{messages.onSite}</p>}
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
