import { useMessages } from '#i18n/messages.ts';
import { PasteForm } from '#ui/fields/paste-form.tsx';

type NoRequestProps = {
  /** Opens pasted text; false when it contains nothing to open. */
  readonly onPaste: (text: string) => Promise<boolean>;
};

/** The page without a request in its address: its purpose, and where to paste one. */
export function NoRequest({ onPaste }: NoRequestProps) {
  const messages = useMessages('rate-work');
  return (
    <div className="rr-page rr-stack rr-stack--loose rr-rate">
      <h1>{messages.title}</h1>
      <p className="rr-lede">{messages.nothing.title}</p>
      <PasteForm messages={messages.nothing} variant="primary" onPaste={onPaste}>
        <p>{messages.nothing.text}</p>
      </PasteForm>
    </div>
  );
}
