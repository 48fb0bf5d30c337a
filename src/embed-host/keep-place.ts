import { EMBED_ROOT } from '../core/address/embed-address.ts';
import { KEEPER_NAME } from '../core/embed/embed-options.ts';

/**
 * Adds a hidden frame of the app's that stays while the page lives. Frames of the app whose browser
 * keeps nothing for them leave their answers there, for the next one after a change of route: from
 * window to window of one origin, so that this page's scripts see none of it. `home` is the app's
 * root.
 */
export function keepPlace(home: string): void {
  if (KEEPER_NAME in window) return;
  const keeper = document.createElement('iframe');
  keeper.name = KEEPER_NAME;
  keeper.src = home + EMBED_ROOT;
  keeper.style.cssText = 'display:none!important';
  // Not in the body, which some hosts replace at a change of route.
  document.documentElement.append(keeper);
}
