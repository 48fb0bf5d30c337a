import { isEmbedPage, readFrameParameter } from '#core';

/**
 * Tells the loader that the framed role doesn't exist, so that the host need not wait for the
 * timeout: the frame shows the 404 page then, if the host's server serves it. Implements only the
 * part of the protocol this needs; the loader validates the rest.
 */
export function answerUnknownRole(view: Window): void {
  const isEmbed = isEmbedPage(view.location.pathname);
  const id = readFrameParameter(view.location.search, 'n');
  if (!isEmbed || id === null || view.parent === view) return;
  view.addEventListener('message', ({ source, ports: [port] }) => {
    if (source !== view.parent) return;
    port?.postMessage({ t: 'error', code: 'role-not-found', fatal: true });
  });
  view.parent.postMessage({ roleradar: 'ready', versions: [1], id }, '*');
}
