import { type ReactNode, useId } from 'react';
import { type ChoicesProps, useChoices } from './use-choices.tsx';

type ChoiceGroupProps<Value extends string | number> = ChoicesProps<Value> & {
  /** The question: it names the group. */
  readonly legend: ReactNode;
  readonly error?: string | null | undefined;
};

/** One of several, in a group of its own. For the question of a whole screen see `ScreenQuestion`. */
export function ChoiceGroup<Value extends string | number>(props: ChoiceGroupProps<Value>) {
  const { legend, error = null } = props;
  const errorId = useId();
  const { area, radios } = useChoices(props);
  return (
    <div {...area}>
      <fieldset
        role="radiogroup"
        className="rr-choice"
        aria-describedby={error === null ? undefined : errorId}
        aria-invalid={error === null ? undefined : true}
      >
        <legend className="rr-choice__legend">{legend}</legend>
        {error !== null && (
          <p className="rr-choice__error" id={errorId}>
            {error}
          </p>
        )}
        {radios}
      </fieldset>
    </div>
  );
}
