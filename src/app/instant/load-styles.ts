/**
 * Adds the complete stylesheet to a page that started with its critical styles. Rejects if it can't
 * be loaded; without an address the page already has all styles.
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
