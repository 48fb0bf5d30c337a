import { useMessages } from '#i18n/messages.ts';
import { useTextLanguage } from '#ui/foreign-text.tsx';
import { QrCode } from '#ui/qr-code.tsx';
import type { EvidenceEntry } from './export-files.ts';

type OnPaperProps = {
  /** Empty for none. */
  readonly name: string;
  /** Today's date, formatted. */
  readonly date: string;
  readonly evidence: readonly EvidenceEntry[];
  /** Null for none. */
  readonly link: string | null;
};

/** In print only: the evidence and the link that the person chose, their name, and the date. */
export function OnPaper({ name, date, evidence, link }: OnPaperProps) {
  const messages = useMessages('export-result').paper;
  return (
    <>
      {evidence.length === 0 ? null : <PrintedEvidence evidence={evidence} />}
      <p className="rr-take__dated">
        {name !== '' && <bdi>{name}</bdi>}
        <span>{messages.dated(date)}</span>
      </p>
      {link === null ? null : <PrintedLink link={link} />}
    </>
  );
}

/** The link that the person chose to print, and its QR code. */
function PrintedLink({ link }: { readonly link: string }) {
  const messages = useMessages('export-result').paper;
  return (
    <section className="rr-take__paper">
      <h2>{messages.title}</h2>
      <QrCode text={link} label={messages.label} />
      <p className="rr-take__address">
        {link.split(/(?<=#)/).map((part) => (
          <span key={part}>{part}</span>
        ))}
      </p>
    </section>
  );
}

/** The evidence, if the person chose to print it. */
function PrintedEvidence({ evidence }: { readonly evidence: readonly EvidenceEntry[] }) {
  const messages = useMessages('export-result').evidence;
  const language = useTextLanguage();
  return (
    <section className="rr-take__evidence">
      <h2>{messages.title}</h2>
      <dl>
        {evidence.map(({ id, title, text, url }) => (
          <div key={id}>
            <dt {...language}>{title}</dt>
            {text !== '' && <dd dir="auto">{text}</dd>}
            {url !== null && <dd>{url}</dd>}
          </div>
        ))}
      </dl>
    </section>
  );
}
