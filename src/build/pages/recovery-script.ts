import { RECOVERY_FOLDER } from '../../core/address/folders.ts';
import { escapeHtml } from './escape-html.ts';

/**
 * The last inline script of every page. A host's policy names inline scripts by their hashes, and a
 * policy older or newer than the page refuses the page's own. This one loads the same code as a
 * file then, which needs no hash; where they have run it asks for nothing. Its text must stay as it
 * is for ever: only so does the policy of any other release allow it.
 */
export const RECOVERY_SCRIPT =
  'window.roleRadarStarted&&document.querySelector("style")?.sheet||' +
  'import(document.currentScript.dataset.from).catch(function(){' +
  'var e=document.getElementById("missing-part");if(!e)return;' +
  'document.body.insertBefore(e,document.body.firstChild);e.hidden=!1;' +
  'e.querySelector("[data-reload]").addEventListener("click",function(){location.reload()})})';

/** From the site's root; the same in every release. */
export const RECOVERY_FILE = `${RECOVERY_FOLDER}/page.js`;

/** What the file has to make up for: each page has another inline script. */
export type RecoveredPage = 'app' | 'not-found' | 'embed-index';

/** The element: `root` leads from the page to the site's root, `styles` is a file from there. */
export function recoveryScript(page: RecoveredPage, root: string, styles: string): string {
  const [from, sheet] = [root + RECOVERY_FILE, root + styles].map(escapeHtml);
  return `<script data-from="${from}" data-page="${page}" data-styles="${sheet}">${RECOVERY_SCRIPT}</script>`;
}
