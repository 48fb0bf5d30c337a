/**
 * Returns the focus to a control after an edit that moves it to another place of the page, where it
 * loses it: to the control called `name`, or where that can't be used any more, `otherwise`.
 */
export function refocus(name: string, otherwise = ''): void {
  requestAnimationFrame(() => {
    const controls = [...document.querySelectorAll<HTMLElement>('[aria-label]')];
    const called = (wanted: string) =>
      controls.find(
        (each) => each.getAttribute('aria-label') === wanted && !each.matches(':disabled'),
      );
    (called(name) ?? called(otherwise))?.focus();
  });
}
