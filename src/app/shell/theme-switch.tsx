import { useEffect, useState } from 'react';
import { useMessages } from '#i18n/messages.ts';
import { onEverythingCleared } from '#platform/storage/everything-cleared.ts';
import { readTheme, showTheme, type Theme, writeTheme } from '#platform/theme-setting.ts';
import { Button } from '#ui/button.tsx';
import { useAppContext } from './app-context.ts';

const DARK_DEVICE = '(prefers-color-scheme: dark)';

/**
 * Toggles the dark theme. A choice that matches the system's theme isn't saved, so that it follows
 * the system again. The boot script applies the saved choice.
 */
export function ThemeSwitch() {
  const messages = useMessages('app').places;
  const { root } = useAppContext();
  const [isDark, setIsDark] = useState(false);

  useEffect(() => {
    const device = window.matchMedia(DARK_DEVICE);
    const update = () => {
      const chosen = readTheme(root) ?? shownTheme();
      setIsDark(chosen === null ? device.matches : chosen === 'dark');
    };
    // Another tab changed the theme.
    const handleStorage = ({ key }: StorageEvent) => {
      if (key !== null && !key.endsWith('/theme')) return;
      showTheme(readTheme(root));
      update();
    };
    update();
    device.addEventListener('change', update);
    window.addEventListener('storage', handleStorage);
    const unwatch = onEverythingCleared(() => {
      showTheme(null);
      update();
    });
    return () => {
      device.removeEventListener('change', update);
      window.removeEventListener('storage', handleStorage);
      unwatch();
    };
  }, [root]);

  const toggle = () => {
    const next: Theme = isDark ? 'light' : 'dark';
    const own: Theme = window.matchMedia(DARK_DEVICE).matches ? 'dark' : 'light';
    const chosen = next === own ? null : next;
    showTheme(chosen);
    writeTheme(root, chosen);
    setIsDark(!isDark);
  };

  return (
    <Button variant="quiet" className="rr-places__theme" aria-pressed={isDark} onClick={toggle}>
      {messages.dark}
    </Button>
  );
}

/** The theme applied to the page, in case it could not be saved. */
function shownTheme(): Theme | null {
  const shown = document.documentElement.getAttribute('data-theme');
  return shown === 'light' || shown === 'dark' ? shown : null;
}
