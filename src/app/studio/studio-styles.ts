import fields from '#features/studio/fields/fields.css?inline';
import items from '#features/studio/items/items.css?inline';
import publish from '#features/studio/publish/publish.css?inline';
import review from '#features/studio/review/studio-review.css?inline';
import workspace from '#features/studio/workspace.css?inline';

let sheet: CSSStyleSheet | null = null;

/**
 * Adds the studio's styles to the page: they are not in the site's stylesheet, because everyone
 * would load them. A constructed stylesheet is allowed by policies that forbid inline styles.
 */
export function adoptStudioStyles(page: Document = document): void {
  if (sheet !== null) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(workspace + fields + items + publish + review);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}
