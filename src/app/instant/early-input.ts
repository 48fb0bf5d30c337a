/** How long a field is waited for that the app draws anew, in ms. */
const PATIENCE = 10_000;

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
    const missing = early.splice(0).filter((each) => !restore(each, page));
    if (missing.length === 0) return;
    const watch = new MutationObserver(() => {
      const found = missing.filter((each) => restore(each, page));
      for (const each of found) missing.splice(missing.indexOf(each), 1);
      if (missing.length === 0) watch.disconnect();
    });
    watch.observe(page, { childList: true, subtree: true });
    setTimeout(() => watch.disconnect(), PATIENCE);
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

/** Where the field is, or the one that has taken its place; false while there is none. */
function restore({ field, ticked, hadFocus }: EarlyInput, page: HTMLElement): boolean {
  const target = field.isConnected ? field : successorOf(field, page);
  if (target === undefined) return false;
  if (isTicked(target)) {
    target.checked = !ticked;
    target.click();
    return true;
  }
  // What somebody has typed since then is newer.
  if (target !== field && target.value !== '') return true;
  enter(target, field.value);
  if (target !== field && hadFocus) {
    target.focus({ preventScroll: true });
    target.setSelectionRange(target.value.length, target.value.length);
  }
  return true;
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
