import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { digitOf } from './digit-of.ts';

/** The input method: some ways of choosing also mean "go on", arrow keys never do. */
export type ChoiceMeans = 'pointer' | 'digit' | 'space' | 'arrow';

export type Choice<Value extends string | number> = {
  readonly value: Value;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Set slightly apart: an answer of another kind, such as "I don't know". */
  readonly apart?: boolean;
};

type ChoiceGroupProps<Value extends string | number> = {
  /**
   * The question, if it is also a heading of the page: it names the group together with the legend,
   * but comes before it, so that a screen reader that focuses it doesn't read it twice.
   */
  readonly heading?: ReactNode;
  readonly legend: ReactNode;
  readonly name: string;
  readonly options: readonly Choice<Value>[];
  readonly value: Value | null;
  /** Also called when the selected option is chosen again, which confirms it when coming back. */
  readonly onChoose: (value: Value, how: ChoiceMeans) => void;
  /** Id of text that belongs to the question. */
  readonly describedBy?: string | undefined;
  readonly error?: string | null | undefined;
  /** Read-only: the choice can't be changed. */
  readonly isFixed?: boolean;
};

/**
 * One question: native radios inside labels, with the whole label as the target. Number keys choose
 * while the focus is anywhere inside, including the heading.
 */
export function ChoiceGroup<Value extends string | number>(props: ChoiceGroupProps<Value>) {
  const { heading, legend, name, options, value, onChoose, describedBy, error, isFixed } = props;
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  const keyDown = useRef<string | null>(null);
  const hasError = error !== null && error !== undefined;

  const handleKeyDown = (event: KeyboardEvent) => {
    keyDown.current = event.key;
    if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
    const option = options[digitOf(event) - 1];
    if (option === undefined || isFixed === true) return;
    event.preventDefault();
    const radio = group.current?.querySelector<HTMLInputElement>(
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

  return (
    <div
      ref={group}
      role="presentation"
      onKeyDown={handleKeyDown}
      onKeyUp={({ key }) => (keyDown.current = key === ' ' ? key : null)}
      onPointerDown={() => (keyDown.current = null)}
    >
      {heading !== undefined && <div id={`${id}heading`}>{heading}</div>}
      <fieldset
        role="radiogroup"
        className="rr-choice"
        disabled={isFixed}
        aria-labelledby={heading === undefined ? undefined : `${id}heading ${id}legend`}
        aria-describedby={
          [describedBy, hasError ? `${id}error` : null].filter(Boolean).join(' ') || undefined
        }
        aria-invalid={hasError ? true : undefined}
      >
        <legend className="rr-choice__legend" id={`${id}legend`}>
          {legend}
        </legend>
        {hasError && (
          <p className="rr-choice__error" id={`${id}error`}>
            {error}
          </p>
        )}
        <div className="rr-choice__options">
          {options.map((option, index) => (
            <label
              key={option.value}
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
                onChange={() => choose(option.value)}
                onClick={() => {
                  if (option.value === value) choose(option.value);
                }}
              />
              <span className="rr-choice__face">
                <span className="rr-choice__words">
                  <span>{option.label}</span>
                  {/* Accessible names ignore layout: the space separates the words. */}{' '}
                  {option.hint !== undefined && (
                    <span className="rr-choice__hint">{option.hint}</span>
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
      </fieldset>
    </div>
  );
}
