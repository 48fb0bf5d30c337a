/** If copying fails, the text stays on the page to be selected. */
export type CopyOutcome = 'copied' | 'failed';

type ClipboardParts = {
  /** Throws or rejects where the browser or the frame's permissions refuse. */
  readonly write: (text: string) => Promise<void>;
  readonly page: Document;
};

/**
 * Copies text; call it in a click handler. Uses the clipboard API, else `execCommand` on a
 * selection, the only way in a frame without `allow="clipboard-write"`. Restores focus.
 */
export async function copyText(
  text: string,
  { write, page }: ClipboardParts = thisClipboard(),
): Promise<CopyOutcome> {
  try {
    await write(text);
    return 'copied';
  } catch {
    return copyBySelection(text, page) ? 'copied' : 'failed';
  }
}

function thisClipboard(): ClipboardParts {
  return { write: async (text) => navigator.clipboard.writeText(text), page: document };
}

function copyBySelection(text: string, page: Document): boolean {
  const focused = page.activeElement;
  const field = page.createElement('textarea');
  field.value = text;
  // iOS opens its keyboard for an editable field.
  field.readOnly = true;
  field.tabIndex = -1;
  field.setAttribute('aria-hidden', 'true');
  // Off screen rather than `display: none`, which can't be selected. 16 px keeps iOS from zooming
  // in.
  field.style.cssText = 'position:fixed;top:0;left:-9999px;opacity:0;font-size:16px';
  page.body.append(field);
  try {
    field.focus({ preventScroll: true });
    field.setSelectionRange(0, text.length);
    return page.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
