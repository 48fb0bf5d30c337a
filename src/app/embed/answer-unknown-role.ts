import { isEmbedPage, readFrameParameter } from '#core';

/**
 * Tells the loader that framed a role which isn't there, so that the host need not wait: the page
 * for addresses that don't exist stands in the frame then, where the host's server lets it. Knows
 * only as much of the protocol as this takes; the checks are the loader's.
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
