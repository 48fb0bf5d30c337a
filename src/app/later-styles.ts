/**
 * Gets the styles that the question's page begins without, once; `address` is null where the page
 * has them already. A try that failed may be repeated.
 */
export function createLaterStyles(
  address: string | null,
  page: Document = document,
): () => Promise<void> {
  let coming: Promise<void> | undefined;
  return () => {
    if (address === null) return Promise.resolve();
    coming ??= new Promise<void>((resolve, reject) => {
      const link = page.createElement('link');
      link.rel = 'stylesheet';
      link.href = address;
      link.addEventListener('load', () => resolve());
      link.addEventListener('error', () => {
        coming = undefined;
        link.remove();
        reject(new Error(`no styles at ${address}`));
      });
      page.head.append(link);
    });
    return coming;
  };
}
