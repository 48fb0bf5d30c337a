/** All polite live regions of the page. */
function liveRegions(): readonly Element[] {
  return [...document.querySelectorAll('[aria-live=polite], [role=status]')];
}

/** The text of every live region, including empty ones. */
export function liveRegionTexts(): readonly string[] {
  return liveRegions().map(({ textContent }) => textContent);
}

/** The page's only live region. */
export function liveRegion(): Element {
  const [region, ...others] = liveRegions();
  if (region === undefined || others.length > 0) throw new Error('not exactly one live region');
  return region;
}

/** The text of the page's only live region. */
export function liveRegionText(): string {
  return liveRegion().textContent;
}
