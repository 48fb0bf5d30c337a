/** What a button says of the `DialogSheet` that it opens: over the page, or where `inline`, below it. */
export function opensSheet(inline: boolean, open: boolean) {
  return inline ? { 'aria-expanded': open } : { 'aria-haspopup': 'dialog' as const };
}
