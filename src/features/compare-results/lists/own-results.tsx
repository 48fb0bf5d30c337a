import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Button } from '#ui/button.tsx';
import { useLocale } from '#i18n/locale.tsx';
import { Foreign, ForeignLanguage } from '#ui/foreign-text.tsx';

/** A finished result stored in this browser. */
export type OwnPastResult = {
  readonly role: string;
  readonly title: string;
  /** Language of the title; omitted for the page's. */
  readonly locale?: string | undefined;
  readonly code: string;
  readonly date: string;
  /** When it was finished, in epoch milliseconds; null where only the date is known. */
  readonly finishedAt: number | null;
  /** How many questions were answered. */
  readonly answers: number;
};

export type OwnResultsProps = {
  readonly own: readonly OwnPastResult[];
  /** Adds text, as if it had been pasted. */
  readonly onAdd: (text: string) => void;
  readonly onForgetOwn: () => void;
};

/** The private history of this browser, for "me then and me now", with a button to clear it. */
export function OwnResults({ own, onAdd, onForgetOwn }: OwnResultsProps) {
  const messages = useMessages('compare-results').input;
  const { shortDate, timeOfDay } = useFormatters();
  const around = useLocale();
  if (own.length === 0) return null;
  return (
    <div className="rr-stack rr-stack--tight">
      <h3>{messages.own}</h3>
      <div className="rr-cluster">
        {own.map((result) => (
          <Button key={result.code} onClick={() => onAdd(`${messages.you},${result.code}`)}>
            <ForeignLanguage of={result.locale ?? around} around={around}>
              <Foreign parts={[result.title]}>
                {messages.addOwn(
                  result.title,
                  shortDate(result.date),
                  result.finishedAt === null ? null : timeOfDay(result.finishedAt),
                  result.answers,
                )}
              </Foreign>
            </ForeignLanguage>
          </Button>
        ))}
        <Button variant="quiet" onClick={onForgetOwn}>
          {messages.clearOwn}
        </Button>
      </div>
    </div>
  );
}
