import { type RefObject, useEffect } from 'react';

/** Where a control stands: each element around it, nearest first, and its index among the children. */
type Trail = readonly { readonly parent: Element; readonly at: number }[];

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
    // Whoever left it for another place, or for none, has not lost it.
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
  const trail: { parent: Element; at: number }[] = [];
  let here = control;
  while (here !== null && here !== root && here.parentElement !== null) {
    const parent: Element = here.parentElement;
    trail.push({ parent, at: [...parent.children].indexOf(here) });
    here = parent;
  }
  return trail;
}

/** The control that took its place, or else the one behind or before it, as near as there is one. */
function nearest(trail: Trail): HTMLElement | undefined {
  const isTouched = matchMedia('(hover: none)').matches;
  const canHaveIt = (control: HTMLElement) =>
    control.getClientRects().length > 0 &&
    !control.matches(':disabled') &&
    !(isTouched && control.matches(TYPED));
  for (const { parent, at } of trail) {
    if (!parent.isConnected) continue;
    for (const place of [at, at + 1, at - 1]) {
      const child = parent.children[place];
      if (child === undefined) continue;
      const inside = [...child.querySelectorAll<HTMLElement>(CONTROLS)];
      const all = child instanceof HTMLElement && child.matches(CONTROLS) ? [child] : inside;
      const found = all.find(canHaveIt);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
