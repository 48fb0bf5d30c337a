/*
 * The element fills its container in any layout of the host's: stretched if the container has a
 * width, 840 px if the host sizes by content and there is space, and never collapsed below 280 px.
 * The host's own CSS for the element overrides these rules, except for `hidden`. In print the frame
 * is positioned over its place: an unbreakable box would otherwise move to a page of its own, with
 * a blank one before and after it.
 */
const STYLES = `:host{display:block;position:relative;box-sizing:border-box;width:-moz-available;width:-webkit-fill-available;min-width:min(100%,360px)}:host([hidden]){display:none!important}:host::before{content:"";display:block;width:280px;max-width:100%}iframe{display:block;width:840px;min-width:100%;max-width:100%;border:0}i{position:absolute;visibility:hidden}@media print{:host{height:var(--print)}iframe{position:absolute;height:100%!important}}`;

/** The contents of an embed's shadow root: the host's own content, and a scroll target. */
export type ShadowTree = {
  readonly root: ShadowRoot;
  readonly slot: HTMLSlotElement;
  readonly mark: HTMLElement;
};

/** Builds it without markup, style elements or style attributes, which a host's policy may forbid. */
export function buildShadowTree(element: HTMLElement): ShadowTree {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];
  const slot = document.createElement('slot');
  const mark = document.createElement('i');
  root.append(slot, mark);
  return { root, slot, mark };
}
