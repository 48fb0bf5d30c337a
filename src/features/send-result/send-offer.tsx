import { useWords } from '#i18n/locale.tsx';
import { sendResultWords } from '#i18n/send-result.ts';
import { Button } from '#ui/button.tsx';

type SendOfferProps = {
  /** Origin of the page around. */
  readonly host: string;
  readonly outcome: 'sent' | 'declined' | null;
  readonly onShow: () => void;
};

/** Says that the host asks for the result, and leads to the screen where that is decided. */
export function SendOffer({ host, outcome, onShow }: SendOfferProps) {
  const words = useWords(sendResultWords);
  return (
    <section className="rr-page rr-send__offer" aria-label={words.offerLabel}>
      <p key={outcome} role={outcome === null ? undefined : 'status'}>
        {outcome === null ? words.offer(host) : words[outcome](host)}
      </p>
      {outcome === 'sent' ? null : <Button onClick={onShow}>{words.show}</Button>}
    </section>
  );
}
