/** Focuses the first visible main heading; without one, the whole content. */
export function focusHeading(): void {
  const content = document.getElementById('content');
  const headings = [...(content?.querySelectorAll('h1') ?? [])];
  const target = headings.find((heading) => heading.getClientRects().length > 0) ?? content;
  if (target !== null && target.tabIndex < 0) target.setAttribute('tabindex', '-1');
  target?.focus({ preventScroll: true });
}
