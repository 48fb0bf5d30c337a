import { parseFrameQuery, readFrameParameter } from '#core';
import { watchContentHeight } from '#platform/content-height.ts';
import { openHostChannel } from '#platform/host-channel.ts';
import { createThemeApplier } from './apply-theme.ts';

/**
 * Reduces the list of all roles to those that a host offers, in the host's order, and opens the
 * chosen one with all parameters of this address. Works without a framework on a plain list of
 * links. Tells the host that the role doesn't exist if none of them does, or none can be a role's
 * name.
 */
export function offerRoles(
  view: Window & typeof globalThis,
  openPage: (path: string) => void,
): void {
  const { search } = view.location;
  const { nonce, theme, profiles = [] } = parseFrameQuery(search);
  if (readFrameParameter(search, 'profiles') === null) return;
  const page = view.document;
  const applyTheme = createThemeApplier(view, (text) => console.warn(text));
  applyTheme(theme);

  const offer = () => {
    const list = page.querySelector('ul');
    const links = [...page.querySelectorAll<HTMLAnchorElement>('li > a')];
    const found = profiles.flatMap((slug) =>
      links.filter((link) => link.getAttribute('href') === `${slug}/`),
    );
    // In a plain frame all roles are better than none.
    if (found.length > 0)
      list?.replaceChildren(...found.flatMap(({ parentElement: item }) => item ?? []));
    for (const link of found) {
      const path = `./${link.getAttribute('href') ?? ''}${search}`;
      link.href = path;
      link.addEventListener('click', (event) => {
        // Replaces this page: going back is up to the host.
        event.preventDefault();
        openPage(path);
      });
    }
    if (nonce !== null) connectToHost(nonce, found.length > 0);
  };
  const connectToHost = (id: string, isAny: boolean) => {
    let seq = 0;
    const channel = openHostChannel(
      id,
      {
        onHost: ({ config }) => {
          applyTheme(config.theme);
          if (!isAny) channel.send({ t: 'error', code: 'role-not-found', fatal: true });
          else {
            page.documentElement.setAttribute('data-hosted', '');
            const content = page.querySelector('main');
            const reportHeight = (h: number) => channel.send({ t: 'size', h, seq: (seq += 1) });
            if (content !== null) watchContentHeight(content, reportHeight, view);
          }
        },
        onMessage: (message) => {
          if (message.t === 'theme') applyTheme(message.theme);
          if (message.t === 'focus') page.querySelector('a')?.focus({ preventScroll: true });
        },
      },
      view,
    );
  };
  if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', offer);
  else offer();
}
