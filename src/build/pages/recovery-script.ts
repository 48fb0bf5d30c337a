import { RECOVERY_FOLDER } from '../../core/address/folders.ts';
import { escapeHtml } from './escape-html.ts';

/**
 * The last inline script of every page. A host's policy allows inline scripts by hash, so a policy
 * from another release blocks the page's own scripts. This one then loads the same code as a file,
 * which needs no hash; if the inline scripts have run, it does nothing. Its text must never change,
 * so that the policy of every release allows it.
 */
export const RECOVERY_SCRIPT =
  'window.roleRadarStarted&&document.querySelector("style")?.sheet||' +
  'import(document.currentScript.dataset.from).catch(function(){' +
  'var e=document.getElementById("missing-part");if(!e)return;' +
  'document.body.insertBefore(e,document.body.firstChild);e.hidden=!1;' +
  'e.querySelector("[data-reload]").addEventListener("click",function(){location.reload()})})';

/** Relative to the site's root; the same in every release. */
export const RECOVERY_FILE = `${RECOVERY_FOLDER}/page.js`;

/** The page's type: each has different inline scripts to replace. */
export type RecoveredPage = 'app' | 'not-found' | 'embed-index';

/**
 * The script element: `root` is the relative path from the page to the site's root, `styles` a file
 * relative to that root.
 */
export function recoveryScript(page: RecoveredPage, root: string, styles: string): string {
  const [from, sheet] = [root + RECOVERY_FILE, root + styles].map(escapeHtml);
  return `<script data-from="${from}" data-page="${page}" data-styles="${sheet}">${RECOVERY_SCRIPT}</script>`;
}
