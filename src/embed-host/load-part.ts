/**
 * Loads a part of the loader that few pages need. What runs then in the host's page is exactly the
 * file that was built together with this one: the browser holds it to its checksum. Rejects where it
 * can't be had, or where the page requires Trusted Types.
 */
export function loadPart(address: string, integrity: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.type = 'module';
    script.crossOrigin = '';
    script.integrity = integrity;
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
    // Throws under Trusted Types.
    script.src = address;
    document.head.append(script);
  });
}
