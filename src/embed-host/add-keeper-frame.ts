import { EMBED_ROOT } from '../core/address/embed-address.ts';
import { KEEPER_NAME } from '../core/embed/embed-options.ts';

/**
 * Adds a hidden same-origin frame of the app that lives as long as the page. App frames whose
 * browser stores nothing leave their answers there, for the next one after a route change: from
 * window to window of one origin, so that the host's scripts can't read them. `home` is the app's
 * root.
 */
export function addKeeperFrame(home: string): void {
  if (KEEPER_NAME in window) return;
  const keeper = document.createElement('iframe');
  keeper.name = KEEPER_NAME;
  keeper.src = home + EMBED_ROOT;
  keeper.style.cssText = 'display:none!important';
  // Not in the body, which some hosts replace on route changes.
  document.documentElement.append(keeper);
}
