import {
  MISSING_PART_ID,
  RELOAD_ATTRIBUTE,
  SHUT_OFF_ID,
  UNSUPPORTED_ID,
} from '../../app/instant/contract.ts';
import type { Messages } from '../../i18n/load-messages.ts';
import { escapeHtml } from './escape-html.ts';

/** The message for browsers without JavaScript; placed before the app. */
export function noScriptNote({ noScript: { title, text } }: Messages['app']): string {
  return `<noscript><div class="rr-page rr-message"><p><strong>${escapeHtml(title)}</strong></p><p>${escapeHtml(text)}</p></div></noscript>`;
}

/**
 * Messages for when the app can't run: an unsupported browser, or a part that fails to load. Hidden
 * after the app until `boot.ts` moves them before it.
 */
export function hiddenNotes(
  { missingPart, reload, shutOff, unsupported }: Messages['app'],
  isForFrames: boolean,
): string {
  return [
    // This one replaces the app and so is the main landmark; elsewhere the app has it.
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
