import css from '#features/studio/studio.css?inline';
import reviewCss from '#features/studio/review/studio-review.css?inline';

let sheet: CSSStyleSheet | null = null;

/**
 * Adds the studio's styles to the page: they are not in the site's stylesheet, because everyone
 * would load them. A constructed stylesheet is allowed by policies that forbid inline styles.
 */
export function adoptStudioStyles(page: Document = document): void {
  if (sheet !== null) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(css + reviewCss);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}
