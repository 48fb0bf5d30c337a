/** Shakes the pressed element, or dims it for a moment with reduced motion. */
export function showRefusal(pressed: Element): void {
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const frames = isStill ? { opacity: [1, 0.4, 1] } : { translate: ['0', '-4px', '4px', '0'] };
  pressed.animate(frames, { duration: 180 });
}
