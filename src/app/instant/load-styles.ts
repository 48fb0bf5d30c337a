/**
 * Puts the whole stylesheet into a page that began with what its first paint needs. Rejects where
 * it can't be had; without an address the page has all its styles.
 */
export function loadStyles(address: string | null, page: Document = document): Promise<void> {
  if (address === null) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const link = page.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`no styles at ${address}`));
    });
    page.head.append(link);
  });
}
