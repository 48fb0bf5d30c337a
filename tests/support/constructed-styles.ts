/* jsdom has no constructed style sheets. These stubs accept them without effect. */
if (typeof document !== 'undefined' && !('adoptedStyleSheets' in document)) {
  Object.assign(document, { adoptedStyleSheets: [] });
  CSSStyleSheet.prototype.replaceSync = () => undefined;
}
