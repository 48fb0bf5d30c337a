/* jsdom has no constructed style sheets: here they are taken, and change nothing. */
if (typeof document !== 'undefined' && !('adoptedStyleSheets' in document)) {
  Object.assign(document, { adoptedStyleSheets: [] });
  CSSStyleSheet.prototype.replaceSync = () => undefined;
}
