/**
 * The secret that WordPress appends to the address of a frame it created from a pasted link; null
 * for any other frame. See `wp_filter_oembed_result` and `wp-embed.js` there.
 */
export function wordpressSecret(hash: string): string | null {
  return /^#\?secret=([a-zA-Z0-9]{1,40})$/.exec(hash)?.[1] ?? null;
}

/**
 * Reports the content height to WordPress' own script, which allows 200 to 1000 px. Sent to any
 * origin: a sandboxed frame can't know its parent's, and a height says nothing about the person.
 */
export function reportHeightToWordpress(view: Window, secret: string, height: number): void {
  view.parent.postMessage({ message: 'height', value: height, secret }, '*');
}
