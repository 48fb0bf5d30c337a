/** Every place of the page that is read out when its text changes. */
function livePlaces(): readonly Element[] {
  return [...document.querySelectorAll('[aria-live=polite], [role=status]')];
}

/** What those places say, empty ones included. */
export function liveTexts(): readonly string[] {
  return livePlaces().map(({ textContent }) => textContent);
}

/** The only such place. */
export function livePlace(): Element {
  const [place, ...others] = livePlaces();
  if (place === undefined || others.length > 0) throw new Error('not one place that is read out');
  return place;
}

/** What the only such place says. */
export function liveText(): string {
  return livePlace().textContent;
}
