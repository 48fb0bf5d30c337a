/** The events of a first answer: React's handlers for them are compiled when they first run. */
const EVENTS = ['pointerover', 'pointerdown', 'pointerup', 'click', 'focusin', 'selectionchange'];

/**
 * Runs React's event handling once while the page is idle. On a slow phone, compiling it would take
 * longer than handling the first answer. The events are dispatched on the app's root element, where
 * nothing can be pressed; capturing listeners must tolerate them.
 */
export function warmUpEvents(container: HTMLElement): void {
  for (const type of EVENTS) container.dispatchEvent(new Event(type, { bubbles: false }));
}

/**
 * Creates a first number format in the page's language: loading its locale data takes longer than
 * scoring a result or drawing it.
 */
export function warmUpNumbers(): void {
  new Intl.NumberFormat(document.documentElement.lang || undefined).format(0);
}
