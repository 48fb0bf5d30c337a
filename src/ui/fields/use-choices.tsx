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

export type ChoicesProps<Value extends string | number> = {
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
export function useChoices<Value extends string | number>(props: ChoicesProps<Value>) {
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
    ),
  };
}
