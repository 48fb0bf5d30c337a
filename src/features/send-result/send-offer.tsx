import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';

type SendOfferProps = {
  /** Host name of the embedding page. */
  readonly host: string;
  readonly outcome: 'sent' | 'declined' | null;
  readonly onShow: () => void;
};

/** Says that the host asks for the result, and links to the screen where the person decides. */
export function SendOffer({ host, outcome, onShow }: SendOfferProps) {
  const messages = useMessages('send-result');
  return (
    <section className="rr-send__offer rr-print-hidden" aria-label={messages.offerLabel}>
      <p key={outcome} role={outcome === null ? undefined : 'status'}>
        {outcome === null ? messages.offer(host) : messages[outcome](host)}
      </p>
      {outcome === 'sent' ? null : <Button onClick={onShow}>{messages.show}</Button>}
    </section>
  );
}
