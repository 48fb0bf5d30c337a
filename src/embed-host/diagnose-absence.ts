import type { Finding } from './diagnose.ts';
import { doctorWords as words } from './doctor-words.ts';

/** Why a page has no embed: what an editor or a filter has done to the snippet. */
export function diagnoseAbsence(page: Document): Finding {
  const marked = page.querySelector('[data-role-radar]');
  const text = page.body.textContent;
  return { kind: 'change', text: find() };

  function find(): string {
    if (page.querySelector('role') !== null) return words.splitTag;
    if (marked !== null) return words.notDiv(marked.localName);
    if (page.querySelector('div[data-profile]') !== null) return words.noMarker;
    // The start of the snippet, in either form.
    if (/<role-radar|<div data-role-radar/.test(text)) return words.asText;
    return words.noElement;
  }
}
