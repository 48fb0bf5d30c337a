import { type RefObject, useEffect } from 'react';

/** The position of a control: each ancestor, nearest first, and the index within its children. */
type Trail = readonly { readonly parent: Element; readonly index: number }[];

const CONTROLS = 'a[href], button, select, summary, input, textarea';
/** On a phone the focus on one of these would open the keyboard. */
const TYPED = 'input:not([type=checkbox], [type=radio], [type=range], [type=file]), textarea';

/**
 * Keeps the focus near the place where it was when the control that had it is removed or disabled
 * by what it did: a question's form that is closed, a problem that is fixed, the last step undone.
 * Otherwise it would fall back to the top of the page.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    let focused: Element | null = null;
    let trail: Trail = [];
    const note = ({ target }: FocusEvent) => {
      focused = target instanceof Element ? target : null;
      trail = trailOf(focused, element);
    };
    // Focus that the user moved away is not lost.
    const forget = () =>
      setTimeout(() => {
        if (focused?.isConnected === true && !focused.matches(':disabled, :focus')) focused = null;
      });
    const observer = new MutationObserver(() => {
      if (focused === null) return;
      if (focused.isConnected && !focused.matches(':disabled')) {
        trail = trailOf(focused, element);
        return;
      }
      const active = document.activeElement;
      if (active === null || active === document.body || active === focused)
        nearest(trail)?.focus();
      else focused = null;
    });
    element.addEventListener('focusin', note);
    element.addEventListener('focusout', forget);
    observer.observe(element, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['disabled'],
    });
    return () => {
      observer.disconnect();
      element.removeEventListener('focusin', note);
      element.removeEventListener('focusout', forget);
    };
  }, [root]);
}

function trailOf(control: Element | null, root: Element): Trail {
  const trail: { parent: Element; index: number }[] = [];
  let here = control;
  while (here !== null && here !== root && here.parentElement !== null) {
    const parent: Element = here.parentElement;
    trail.push({ parent, index: [...parent.children].indexOf(here) });
    here = parent;
  }
  return trail;
}

/** The control that took its place, or else the nearest one after or before it. */
function nearest(trail: Trail): HTMLElement | undefined {
  const isTouched = matchMedia('(hover: none)').matches;
  const canHaveIt = (control: HTMLElement) =>
    control.getClientRects().length > 0 &&
    !control.matches(':disabled') &&
    !(isTouched && control.matches(TYPED));
  for (const { parent, index } of trail) {
    if (!parent.isConnected) continue;
    for (const near of [index, index + 1, index - 1]) {
      const child = parent.children[near];
      if (child === undefined) continue;
      const inside = [...child.querySelectorAll<HTMLElement>(CONTROLS)];
      const all = child instanceof HTMLElement && child.matches(CONTROLS) ? [child] : inside;
      const found = all.find(canHaveIt);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
