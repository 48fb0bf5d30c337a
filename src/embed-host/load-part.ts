/**
 * Loads a part of the loader that few pages need. Subresource integrity makes sure that the host's
 * page runs exactly the file that was built with this one. Rejects if it can't be loaded, or the
 * page requires Trusted Types.
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
