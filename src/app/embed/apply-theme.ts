import { type EmbedTheme, type Font, guardAccent } from '#core';

const FAMILIES: Readonly<Record<Font, string | null>> = {
  system: null,
  serif: "'Iowan Old Style', 'Palatino Linotype', Palatino, 'Noto Serif', Georgia, serif",
  mono: 'var(--font-mono)',
};

/**
 * Keeps the page in a host's looks: now, when the theme changes, and when the device goes dark.
 * Colours that would be illegible are corrected, and the console says so once for each.
 */
export function createThemer(
  view: Window,
  warn: (text: string) => void,
): (theme: EmbedTheme) => void {
  const page = view.document.documentElement;
  const dark = view.matchMedia('(prefers-color-scheme: dark)');
  const forced = view.matchMedia('(forced-colors: active)');
  const told = new Set<string>();
  let current: EmbedTheme | null = null;

  const set = (name: string, value: string | null) => {
    if (value === null) page.style.removeProperty(name);
    else page.style.setProperty(name, value);
  };
  const apply = () => {
    if (current === null) return;
    const { scheme, accent, radius, font } = current;
    if (scheme === 'auto') page.removeAttribute('data-theme');
    else page.setAttribute('data-theme', scheme);
    const shown = scheme === 'auto' ? (dark.matches ? 'dark' : 'light') : scheme;
    // Colours that the person has chosen for everything go before any brand's.
    const colours = accent === null || forced.matches ? null : guardAccent(accent, shown);
    set('--color-accent', colours?.accent ?? null);
    set('--color-accent-strong', colours?.strong ?? null);
    set('--color-accent-soft', colours?.soft ?? null);
    set('--color-on-accent', colours?.onAccent ?? null);
    set('--radius-s', radius === null ? null : `${radius * 0.6}px`);
    set('--radius-m', radius === null ? null : `${radius}px`);
    set('--radius-l', radius === null ? null : `${radius * 1.5}px`);
    set('--font-sans', FAMILIES[font]);
    const report = `${accent ?? ''} on ${shown}`;
    if (colours?.corrected !== true || told.has(report)) return;
    told.add(report);
    warn(
      `Role Radar: the accent ${accent ?? ''} would have a contrast of ${colours.wantedContrast.toFixed(1)}:1 ` +
        `on ${shown} pages, less than 4.5:1; ${colours.accent} is used instead.`,
    );
  };
  dark.addEventListener('change', apply);
  forced.addEventListener('change', apply);
  return (theme) => {
    current = theme;
    apply();
  };
}
