type Field = HTMLInputElement | HTMLTextAreaElement;
type EarlyInput = {
  readonly field: Field;
  /** Whether it was checked: React resets that, but keeps typed text, which may have changed since. */
  readonly ticked: boolean;
  readonly hadFocus: boolean;
};

/**
 * Captures the text and checkboxes that were changed before hydration, except answers: React gets
 * no events for them, and replaces the fields if it renders the page again. Call the returned
 * function after the app has rendered: it repeats the input so that React's handlers run.
 */
export function takeEarlyInput(page: HTMLElement): () => void {
  const early = [...page.querySelectorAll<Field>('input, textarea')]
    .filter((field) => field.closest('form[data-item]') === null && isChanged(field))
    .map((field) => ({
      field,
      ticked: isTicked(field) && field.checked,
      hadFocus: field === document.activeElement,
    }));
  return () => {
    for (const each of early.splice(0)) restore(each, page);
  };
}

const isTicked = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox');

function isChanged(field: Field): boolean {
  if (field.type === 'file') return false;
  // In a radio group, the checked one stands for all.
  if (!isTicked(field)) return field.value !== field.defaultValue;
  return field.checked !== field.defaultChecked && (field.type === 'checkbox' || field.checked);
}

/** Into the same field, or the one that replaced it. */
function restore({ field, ticked, hadFocus }: EarlyInput, page: HTMLElement): void {
  const target = field.isConnected ? field : successorOf(field, page);
  if (target === undefined) return;
  if (isTicked(target)) {
    target.checked = !ticked;
    target.click();
    return;
  }
  // The person has typed into the new field since.
  if (target !== field && target.value !== '') return;
  typeInto(target, field.value);
  if (target !== field && hadFocus) {
    target.focus({ preventScroll: true });
    target.setSelectionRange(target.value.length, target.value.length);
  }
}

/** Only named fields can be matched between the prerendered and the rendered page. */
function successorOf(field: Field, page: HTMLElement): Field | undefined {
  if (field.name === '' || isTicked(field)) return undefined;
  return [...page.querySelectorAll<Field>(field.localName)].find(({ name }) => name === field.name);
}

/** Sets the value through the native setter: React ignores a value that it has seen being set. */
function typeInto(field: Field, text: string): void {
  const prototype = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
  const native = Object.getOwnPropertyDescriptor(prototype.prototype, 'value');
  field.value = field.defaultValue;
  native?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
