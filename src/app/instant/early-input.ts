type Field = HTMLInputElement | HTMLTextAreaElement;
type EarlyInput = {
  readonly field: Field;
  /** What was ticked: React takes that back. What is typed it leaves, and more may be typed meanwhile. */
  readonly ticked: boolean;
  readonly hadFocus: boolean;
};

/**
 * Remembers what was typed and ticked in a page before the app listened, answers apart: React hears
 * nothing of it, and where it draws the page anew the fields are others. The function it returns is
 * to be called once the app has drawn: it does it again, so that the app hears of it.
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
  // Of a group of radios the one that was chosen speaks for all.
  if (!isTicked(field)) return field.value !== field.defaultValue;
  return field.checked !== field.defaultChecked && (field.type === 'checkbox' || field.checked);
}

/** Where the field is, or in the one that has taken its place. */
function restore({ field, ticked, hadFocus }: EarlyInput, page: HTMLElement): void {
  const target = field.isConnected ? field : successorOf(field, page);
  if (target === undefined) return;
  if (isTicked(target)) {
    target.checked = !ticked;
    target.click();
    return;
  }
  // What somebody has typed since then is newer.
  if (target !== field && target.value !== '') return;
  enter(target, field.value);
  if (target !== field && hadFocus) {
    target.focus({ preventScroll: true });
    target.setSelectionRange(target.value.length, target.value.length);
  }
}

/** Only fields with a name keep one from the page as it was written to the page as it is drawn. */
function successorOf(field: Field, page: HTMLElement): Field | undefined {
  if (field.name === '' || isTicked(field)) return undefined;
  return [...page.querySelectorAll<Field>(field.localName)].find(({ name }) => name === field.name);
}

/** Types a text so that React hears of it: it ignores a value that it has seen the field take. */
function enter(field: Field, text: string): void {
  const prototype = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
  const native = Object.getOwnPropertyDescriptor(prototype.prototype, 'value');
  field.value = field.defaultValue;
  native?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
