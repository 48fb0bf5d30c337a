/*
 * Becomes `/recovery/page.js`, which the last inline script of a page loads when the page's own
 * inline script or style was blocked because the host's content security policy belongs to another
 * release (see src/build/pages/recovery-script.ts). The page may be of another release, too, so
 * this relies on little: `data-page` and `data-styles` of that script, `#app`, and what `boot.ts`
 * reads.
 */

const { page, styles } =
  document.querySelector<HTMLScriptElement>('script[data-from]')?.dataset ?? {};

if (styles && !document.querySelector('style')?.sheet) {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styles;
  document.head.append(link);
}

if (!window.roleRadarStarted) await start();

async function start(): Promise<void> {
  if (page === 'not-found') return void (await import('../shell/not-found-redirect.ts'));
  if (page === 'embed-index') return void (await import('../embed/embed-redirect.ts'));
  // Removes scripts that cause a hydration mismatch, as the blocked script would have done itself.
  for (const refused of document.querySelectorAll('#app script')) refused.remove();
  await import('./boot-with-input.ts');
  noteChecked();
}

/** Captures what was answered before anything listened. */
function noteChecked(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')) {
    const item = input.form?.getAttribute('data-item');
    if (item) window.roleRadarBoot?.answers.push({ item, value: input.value, at: Date.now() });
  }
}
