import { buildSnippet, NO_GOAL, type SnippetKind } from '#core';
import { PLAIN_THEME } from '../../src/core/embed/embed-options.ts';

/**
 * What the kit would write for the choices in a snippet of the docs, or null when that is none of
 * the kit's. Choices that the docs never show are left at their defaults.
 */
export function kitSnippetFor(html: string): string | null {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const [found] = page.querySelectorAll<HTMLElement>('role-radar, [data-role-radar], iframe');
  if (found === undefined) return null;
  const kind = kindOf(found);
  const prefix = kind === 'webflow' ? 'data-' : '';
  const script = page.querySelector('script');
  const site = addressOf(kind === 'iframe' ? found : page.querySelector('a'));
  const fromFrame = new URL(found.getAttribute('src') ?? '/', site).pathname.split('/')[2];
  const result = found.getAttribute(`${prefix}result`) ?? 'none';
  if (result !== 'none' && result !== 'band' && result !== 'scores' && result !== 'answers') {
    throw new Error(`no such result: ${result}`);
  }
  return buildSnippet({
    kind,
    site: `${site}/`,
    options: {
      profile: found.getAttribute(`${prefix}profile`) ?? fromFrame ?? '',
      result,
      theme: PLAIN_THEME,
      minHeight: 420,
      callToAction: null,
      goal: NO_GOAL,
    },
    loader: {
      src: script?.getAttribute('src') ?? '',
      integrity: script?.getAttribute('integrity') ?? null,
    },
    fallback: page.querySelector('a')?.textContent ?? '',
    frameTitle: found.getAttribute('title') ?? '',
  });
}

function kindOf(element: HTMLElement): SnippetKind {
  if (element.localName === 'iframe') return 'iframe';
  return element.localName === 'role-radar' ? 'html' : 'webflow';
}

function addressOf(element: Element | null): string {
  const address = element?.getAttribute('href') ?? element?.getAttribute('src') ?? '';
  // A snippet cut short with "…" has no link.
  return URL.canParse(address) ? new URL(address).origin : 'https://role-radar.example';
}
