/*
 * The element is as wide as what it stands in, by any layout of the host's: stretched where that
 * has a width, 840 px where the host goes by its contents and has the room, and never narrower than
 * 280 px for want of contents. What the host's own CSS says about the element goes before these
 * rules, but for `hidden`. On paper the frame stands over its place: what can't be cut would begin on a
 * page of its own otherwise, with a blank one before and after it.
 */
const STYLES = `:host{display:block;position:relative;box-sizing:border-box;width:-moz-available;width:-webkit-fill-available;min-width:min(100%,360px)}:host([hidden]){display:none!important}:host::before{content:"";display:block;width:280px;max-width:100%}iframe{display:block;width:840px;min-width:100%;max-width:100%;border:0}i{position:absolute;visibility:hidden}@media print{:host{height:var(--print)}iframe{position:absolute;height:100%!important}}`;

/** What stands in an embed's shadow: the host's own content, and a mark to scroll to. */
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
