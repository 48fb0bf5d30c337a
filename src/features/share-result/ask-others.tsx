import { useMessages } from '#i18n/messages.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';

type AskOthersProps = {
  /** Address of the page where others are asked, and their views are shown beside the result. */
  readonly to: string;
  /** How many have answered. */
  readonly received: number;
  /** Address of the printable conversation guide. */
  readonly guidePath: string;
};

/** Links from a result to asking people who have seen the work; says how many have answered. */
export function AskOthers({ to, received, guidePath }: AskOthersProps) {
  const messages = useMessages('share-result').askOthers;
  return (
    <div className="rr-print-hidden">
      <Disclosure summary={received === 0 ? messages.title : messages.answered(received)}>
        <div className="rr-stack">
          <p className="rr-soft">{messages.text}</p>
          <p className="rr-cluster">
            <ButtonLink to={to}>
              {received === 0 ? messages.open : messages.received(received)}
            </ButtonLink>
            <ButtonLink to={guidePath} variant="quiet">
              {messages.guide}
            </ButtonLink>
          </p>
        </div>
      </Disclosure>
    </div>
  );
}
