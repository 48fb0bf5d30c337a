import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { digitOf } from './digit-of.ts';

/** The input method: some also continue to the next question, arrow keys never do. */
export type ChoiceMeans = 'pointer' | 'digit' | 'space' | 'arrow';

export type Choice<Value extends string | number> = {
  readonly value: Value;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Set slightly apart: an answer of another kind, such as "I don't know". */
  readonly apart?: boolean;
};

type ChoicesProps<Value extends string | number> = {
  readonly name: string;
  readonly options: readonly Choice<Value>[];
  readonly value: Value | null;
  /** Also called when the selected option is chosen again, which confirms it when coming back. */
  readonly onChoose: (value: Value, how: ChoiceMeans) => void;
  /** Read-only: the choice can't be changed. */
  readonly isFixed?: boolean;
};

/**
 * Native radios inside labels, with the whole label as the target. Number keys choose while the focus
 * is anywhere inside the element that gets `area`.
 */
function useChoices<Value extends string | number>(props: ChoicesProps<Value>) {
  const { name, options, value, onChoose, isFixed = false } = props;
  const id = useId();
  const area = useRef<HTMLDivElement>(null);
  const keyDown = useRef<string | null>(null);

  const handleKeyDown = (event: KeyboardEvent) => {
    keyDown.current = event.key;
    if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
    const option = options[digitOf(event) - 1];
    if (option === undefined || isFixed) return;
    event.preventDefault();
    const radio = area.current?.querySelector<HTMLInputElement>(
      `input[value="${String(option.value)}"]`,
    );
    radio?.focus();
    onChoose(option.value, 'digit');
  };

  // Arrow keys click the radio on keydown, Space on keyup: the key distinguishes them from a
  // pointer.
  const choose = (chosen: Value) => {
    const key = keyDown.current;
    keyDown.current = null;
    onChoose(chosen, key === ' ' ? 'space' : key?.startsWith('Arrow') ? 'arrow' : 'pointer');
  };

  return {
    area: {
      ref: area,
      role: 'presentation',
      onKeyDown: handleKeyDown,
      onKeyUp: ({ key }: KeyboardEvent) => {
        keyDown.current = key === ' ' ? key : null;
      },
      onPointerDown: () => {
        keyDown.current = null;
      },
    },
    radios: (
      // An id makes Firefox keep the box in its accessibility tree: see `ScreenQuestion`.
      <div className="rr-choice__options" id={id}>
        {options.map((option, index) => (
          <label
            // New ones for a new question: no browser carries a choice over, and a press that began on
            // the question before chooses nothing.
            key={`${name} ${option.value}`}
            className={
              option.apart === true
                ? 'rr-choice__option rr-choice__option--apart'
                : 'rr-choice__option'
            }
          >
            <input
              type="radio"
              className="rr-choice__input"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={isFixed}
              // A hint is said after the name and the state, not as part of one long name.
              {...(option.hint !== undefined && {
                'aria-labelledby': `${id}name${index}`,
                'aria-describedby': `${id}hint${index}`,
              })}
              onChange={() => choose(option.value)}
              onClick={() => {
                if (option.value === value) choose(option.value);
              }}
            />
            <span className="rr-choice__face">
              <span className="rr-choice__words">
                <span id={`${id}name${index}`}>{option.label}</span>
                {option.hint !== undefined && (
                  <span className="rr-choice__hint" id={`${id}hint${index}`}>
                    {option.hint}
                  </span>
                )}
              </span>
              {index < 9 && (
                <kbd className="rr-choice__key" aria-hidden="true">
                  {index + 1}
                </kbd>
              )}
            </span>
          </label>
        ))}
      </div>
    ),
  };
}

type ChoiceGroupProps<Value extends string | number> = ChoicesProps<Value> & {
  /** The question: it names the group. */
  readonly legend: ReactNode;
  readonly error?: string | null | undefined;
};

/** A choice of one of several, in a separate group. For the question of a whole screen see `ScreenQuestion`. */
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

type ScreenQuestionProps<Value extends string | number> = ChoicesProps<Value> & {
  readonly heading: ReactNode;
  readonly prompt: ReactNode;
  readonly error?: { readonly id: string; readonly text: string } | null;
};

/**
 * The question of a whole screen: heading, prompt and answers. The group is around the screen, not
 * here: it is an element that stays from question to question, is named by the heading and, as long
 * as there is an error, described by it. Screen readers say a group's name whenever the focus comes
 * in from outside, so a group of the answers alone would repeat each heading right after it.
 *
 * The heading is the same element for the next question, so `heading` must be, too: were it a new one,
 * Orca would say it and continue below the answers. The box around the answers, too, stays. When an answer
 * that has the focus is removed, Orca quietly continues from what is left in the box that held it; if that
 * were the heading, it would already be there when the focus comes, and say nothing.
 */
export function ScreenQuestion<Value extends string | number>(props: ScreenQuestionProps<Value>) {
  const { heading, prompt, error = null } = props;
  const { area, radios } = useChoices(props);
  return (
    <div {...area}>
      {heading}
      <p className="rr-choice__legend">{prompt}</p>
      {error !== null && (
        <p className="rr-choice__error" id={error.id}>
          {error.text}
        </p>
      )}
      {radios}
    </div>
  );
}
