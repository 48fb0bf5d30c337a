import { type EmbedTheme, type Font, guardAccent, guardSurface, type Surface } from '#core';

const FAMILIES: Readonly<Record<Font, string | null>> = {
  system: null,
  serif: "'Iowan Old Style', 'Palatino Linotype', Palatino, 'Noto Serif', Georgia, serif",
  mono: 'var(--font-mono)',
};

/**
 * Applies a host's theme to the page: now, when the theme changes, and when the system switches to
 * dark. Corrects illegible colours, with one console warning for each.
 */
export function createThemeApplier(
  view: Window,
  warn: (text: string) => void,
): (theme: EmbedTheme) => void {
  const page = view.document.documentElement;
  const dark = view.matchMedia('(prefers-color-scheme: dark)');
  const forced = view.matchMedia('(forced-colors: active)');
  const warned = new Set<string>();
  let current: EmbedTheme | null = null;

  const set = (name: string, value: string | null) => {
    if (value === null) page.style.removeProperty(name);
    else page.style.setProperty(name, value);
  };
  /** Warns about each thing once. */
  const warnOnce = (text: string) => {
    if (!warned.has(text)) warn(text);
    warned.add(text);
  };
  const applySurface = (wanted: Surface) => {
    page.setAttribute('data-surface', wanted.startsWith('#') ? 'colour' : wanted);
    if (!wanted.startsWith('#') || forced.matches) return null;
    const ground = guardSurface(wanted);
    if (ground.corrected) {
      warnOnce(
        `Role Radar: the surface ${wanted} is too near the middle for text of either kind; ` +
          `${ground.page} is used instead.`,
      );
    }
    return ground;
  };
  const apply = () => {
    if (current === null) return;
    const { scheme, accent, radius, font, surface = 'page' } = current;
    const ground = applySurface(surface);
    const asked = ground?.scheme ?? scheme;
    if (asked === 'auto') page.removeAttribute('data-theme');
    else page.setAttribute('data-theme', asked);
    const shown = asked === 'auto' ? (dark.matches ? 'dark' : 'light') : asked;
    const grounds = ground === null ? undefined : [ground.page, ground.surface, ground.raised];
    // Forced colours, chosen by the person, take precedence over any brand's.
    const colours = accent === null || forced.matches ? null : guardAccent(accent, shown, grounds);
    set('--color-page', ground?.page ?? null);
    set('--color-surface', ground?.surface ?? null);
    set('--color-raised', ground?.raised ?? null);
    set('--color-line', ground?.line ?? null);
    set('--color-accent', colours?.accent ?? null);
    set('--color-accent-strong', colours?.strong ?? null);
    set('--color-accent-soft', colours?.soft ?? null);
    page.toggleAttribute('data-accent', colours !== null);
    set('--color-fill', colours?.fill ?? null);
    set('--color-fill-strong', colours?.fillStrong ?? null);
    set('--color-on-fill', colours?.onFill ?? null);
    set('--color-you', colours?.accent ?? null);
    set('--color-you-soft', colours?.area ?? null);
    set('--color-role', colours?.isLikeRole === true ? 'var(--color-text-soft)' : null);
    set('--radius-s', radius === null ? null : `${radius * 0.6}px`);
    set('--radius-m', radius === null ? null : `${radius}px`);
    set('--radius-l', radius === null ? null : `${radius * 1.5}px`);
    set('--font-sans', FAMILIES[font]);
    if (colours?.corrected !== true) return;
    warnOnce(
      `Role Radar: the accent ${accent ?? ''} would have a contrast of ${colours.wantedContrast.toFixed(1)}:1 ` +
        `as text on ${shown} pages, less than 4.5:1; ${colours.accent} is used instead.`,
    );
  };
  dark.addEventListener('change', apply);
  forced.addEventListener('change', apply);
  return (theme) => {
    current = theme;
    apply();
  };
}
