import type { DraftMoment } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Button } from '#ui/button.tsx';
import { localDay } from './local-day.ts';

export type EarlierStatesProps = {
  readonly moments: readonly DraftMoment[];
  /** `name` says which state it is. */
  readonly onGoTo: (moment: DraftMoment, name: string) => void;
};

/** How the draft was after earlier spells of work, each with the way back to it. */
export function EarlierStates({ moments, onGoTo }: EarlierStatesProps) {
  const messages = useMessages('studio').bar.moments;
  const { labelled } = useMessages('common');
  const { date, timeOfDay } = useFormatters();
  if (moments.every(({ at }) => at === null)) return null;
  return (
    <details className="rr-studio-details">
      <summary>{messages.title}</summary>
      <p className="rr-studio-hint">{messages.hint}</p>
      <ul className="rr-studio-moments">
        {moments.map((moment) => {
          const { done, at } = moment;
          const name =
            at === null ? messages.start : messages.at(date(localDay(at)), timeOfDay(at));
          return (
            <li key={done} className="rr-cluster">
              <span>{name}</span>
              <Button
                aria-label={labelled(messages.goTo, name)}
                onClick={() => onGoTo(moment, name)}
              >
                {messages.goTo}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
