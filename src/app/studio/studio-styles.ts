import css from '#features/studio/studio.css?inline';
import reviewCss from '#features/studio/review/studio-review.css?inline';

let sheet: CSSStyleSheet | null = null;

/**
 * Gives the page the studio's styles: not with all others, because takers would load them too. A sheet
 * that a script makes is nothing that a policy for inline styles refuses.
 */
export function adoptStudioStyles(page: Document = document): void {
  if (sheet !== null) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(css + reviewCss);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}
