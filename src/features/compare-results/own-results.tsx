import { compareResultsWords } from '#i18n/compare-results.ts';
import { useWords } from '#i18n/locale.tsx';
import { Button } from '#ui/button.tsx';
import { useFigures } from './use-figures.ts';

/** A finished result that this browser remembers. */
export type OwnPastResult = {
  readonly role: string;
  readonly title: string;
  readonly code: string;
  readonly date: string;
};

export type OwnResultsProps = {
  readonly own: readonly OwnPastResult[];
  /** Adds text, as if it had been pasted. */
  readonly onAdd: (text: string) => void;
  readonly onForgetOwn: () => void;
};

/** The private history of this browser, for "me then and me now"; the person can clear it here. */
export function OwnResults({ own, onAdd, onForgetOwn }: OwnResultsProps) {
  const words = useWords(compareResultsWords).input;
  const { date } = useFigures();
  if (own.length === 0) return null;
  return (
    <div className="rr-stack rr-stack--tight">
      <h3>{words.own}</h3>
      <div className="rr-cluster">
        {own.map((result) => (
          <Button key={result.code} onClick={() => onAdd(`${words.you},${result.code}`)}>
            {words.addOwn(result.title, date(result.date))}
          </Button>
        ))}
        <Button variant="quiet" onClick={onForgetOwn}>
          {words.clearOwn}
        </Button>
      </div>
    </div>
  );
}
