import type { EarlierState } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { Button } from '#ui/button.tsx';
import { localDay } from './local-day.ts';

export type EarlierStatesProps = {
  readonly states: readonly EarlierState[];
  /** `name` is the state's name on screen. */
  readonly onGoTo: (state: EarlierState, name: string) => void;
};

/** Lists the draft's states at the end of earlier work sessions, each with a button to restore it. */
export function EarlierStates({ states, onGoTo }: EarlierStatesProps) {
  const messages = useMessages('studio').header.earlierStates;
  const { labelled } = useMessages('common');
  const { date, timeOfDay } = useFormatters();
  if (states.every(({ editedAt }) => editedAt === null)) return null;
  return (
    <details className="rr-studio-details">
      <summary>{messages.title}</summary>
      <p className="rr-studio-hint">{messages.hint}</p>
      <ul className="rr-studio-states">
        {states.map((state) => {
          const { done, editedAt } = state;
          const name =
            editedAt === null
              ? messages.start
              : messages.at(date(localDay(editedAt)), timeOfDay(editedAt));
          return (
            <li key={done} className="rr-cluster">
              <span>{name}</span>
              <Button
                aria-label={labelled(messages.goTo, name)}
                onClick={() => onGoTo(state, name)}
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
