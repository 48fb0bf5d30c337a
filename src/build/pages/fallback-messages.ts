import {
  MISSING_PART_ID,
  RELOAD_ATTRIBUTE,
  SHUT_OFF_ID,
  UNSUPPORTED_ID,
} from '../../app/instant/contract.ts';
import type { Messages } from '../../i18n/load-messages.ts';
import { escapeHtml } from './escape-html.ts';

/** What a page says without JavaScript; stands before the app. */
export function noScriptNote({ noScript: { title, text } }: Messages['app']): string {
  return `<noscript><div class="rr-page rr-message"><p><strong>${escapeHtml(title)}</strong></p><p>${escapeHtml(text)}</p></div></noscript>`;
}

/**
 * What a page says where the app itself can't: in a browser that is too old, and when a part of the
 * app doesn't arrive. Hidden behind the app, where nobody waits for it; `boot.ts` shows it before it.
 */
export function hiddenNotes(
  { missingPart, reload, shutOff, unsupported }: Messages['app'],
  isForFrames: boolean,
): string {
  return [
    // In place of the app, and so the main part of the page; the element is the app's.
    `<div id="${UNSUPPORTED_ID}" role="main" hidden>${note('', unsupported.title, unsupported.text, '')}</div>`,
    note(
      MISSING_PART_ID,
      missingPart.title,
      missingPart.reason,
      `<p><button type="button" class="rr-button rr-button--primary" ${RELOAD_ATTRIBUTE}>${escapeHtml(reload)}</button></p>`,
    ),
    isForFrames ? note(SHUT_OFF_ID, shutOff.title, shutOff.reason, '') : '',
  ].join('');
}

function note(id: string, title: string, text: string, action: string): string {
  const which = id === '' ? '' : ` id="${id}" hidden`;
  return `<div${which} class="rr-page rr-message rr-stack" role="alert"><h1 tabindex="-1">${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p>${action}</div>`;
}
