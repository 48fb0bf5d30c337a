import { useMessages } from '#i18n/messages.ts';
import { ButtonLink } from '#ui/button.tsx';

type AskOthersProps = {
  /** Where others are asked, and where what they say stands beside the result. */
  readonly to: string;
  /** How many have answered. */
  readonly received: number;
  /** The page to print for a conversation. */
  readonly guidePath: string;
};

/** The way from a result to people who have seen the work. */
export function AskOthers({ to, received, guidePath }: AskOthersProps) {
  const messages = useMessages('share-result').askOthers;
  return (
    <section className="rr-card rr-share rr-print-hidden" aria-labelledby="rr-ask-others">
      <div className="rr-section__heading">
        <h2 id="rr-ask-others">{messages.title}</h2>
        <p className="rr-soft">{messages.text}</p>
      </div>
      <p className="rr-cluster">
        <ButtonLink to={to}>
          {received === 0 ? messages.open : messages.received(received)}
        </ButtonLink>
        <ButtonLink to={guidePath} variant="quiet">
          {messages.guide}
        </ButtonLink>
      </p>
    </section>
  );
}
