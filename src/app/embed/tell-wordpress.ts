/**
 * What WordPress put behind the address of a frame that it made of a pasted link; null where the
 * frame is nobody's of WordPress'. See `wp_filter_oembed_result` and `wp-embed.js` there.
 */
export function wordpressSecret(hash: string): string | null {
  return /^#\?secret=([a-zA-Z0-9]{1,40})$/.exec(hash)?.[1] ?? null;
}

/**
 * Tells WordPress' own script how high the content is; it gives a frame 200 to 1000 px. To whatever
 * page is around: in its sandbox the frame can't learn whose that is, and a height says nothing
 * about the person.
 */
export function tellWordpress(view: Window, secret: string, height: number): void {
  view.parent.postMessage({ message: 'height', value: height, secret }, '*');
}
