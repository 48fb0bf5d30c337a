/** What a first answer sends through React: it is compiled when it first runs. */
const EVENTS = ['pointerover', 'pointerdown', 'pointerup', 'click', 'focusin', 'selectionchange'];

/**
 * Runs React's way of handling a press once while nobody waits for it. On a slow phone the first
 * answer would pay for compiling it, with more time than it takes itself. The events end at the
 * app's own element, in which nothing is pressed; what listens on the way down must not mind.
 */
export function warmUpEvents(container: HTMLElement): void {
  for (const type of EVENTS) container.dispatchEvent(new Event(type, { bubbles: false }));
}

/**
 * Makes a first number format in the page's language: a browser reads its tables for it, which takes
 * longer than scoring a result or drawing it.
 */
export function warmUpNumbers(): void {
  new Intl.NumberFormat(document.documentElement.lang || undefined).format(0);
}
