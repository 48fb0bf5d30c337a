const adopted = new WeakMap<Document, Set<string>>();

/**
 * Adds styles to the page, once: those that few pages need are not in the site's stylesheet, which
 * everyone loads. A constructed stylesheet is allowed by policies that forbid inline styles.
 */
export function adoptStyles(styles: string, page: Document = document): void {
  const known = adopted.get(page) ?? new Set();
  if (known.has(styles)) return;
  adopted.set(page, known.add(styles));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}
