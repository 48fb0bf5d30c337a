import type { ModeDetail } from './extra-detail.ts';
import type { GetAttribute } from './read-attributes.ts';

/*
 * For elements with mode="dialog" or mode="side": a button in the element's place opens the
 * assessment in a native dialog, which traps the focus, closes with Escape and restores the focus.
 * Answers stay while the dialog is closed.
 */
const STYLES = `:host{width:auto;min-width:0;min-height:0!important}:host::before{display:none}button{font:inherit;min-height:44px;padding:.5em 1.25em;border:1px solid;border-radius:.5em;background:canvas;color:canvastext;cursor:pointer}dialog{position:fixed;box-sizing:border-box;width:min(60rem,100vw - 2rem);max-width:none;max-height:calc(100dvh - 2rem);padding:0;border:0;border-radius:.75em;overflow:auto;overscroll-behavior:contain;background:canvas;color:canvastext}dialog::backdrop{background:rgb(0 0 0/50%)}dialog[data-side]{width:min(32rem,100vw);height:100dvh;max-height:none;margin:0 0 0 auto;border-radius:0}dialog>form{position:sticky;z-index:1;top:0;display:flex;justify-content:flex-end;padding:.25em;background:inherit}@media print{dialog{position:static;max-height:none}}`;

/** Default label for hosts that set none. */
const CLOSE = 'Close';

type Opened = { readonly open: () => void; readonly close: () => void };

export function showInDialog(element: HTMLElement, { root, load }: ModeDetail): void {
  if (root.querySelector('dialog') !== null) return;
  const prefix = element.localName === 'role-radar' ? '' : 'data-';
  const get = (name: string) => element.getAttribute(prefix + name);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];

  const button = make('button');
  const dialog = document.createElement('dialog');
  dialog.setAttribute('part', 'dialog');
  if (get('mode') === 'side') dialog.setAttribute('data-side', '');
  const bar = document.createElement('form');
  bar.method = 'dialog';
  const closeButton = make('close');
  bar.append(closeButton);
  const mark = root.querySelector('i');
  dialog.append(bar, ...(mark === null ? [] : [mark]));
  const slot = root.querySelector('slot');
  if (slot !== null) slot.hidden = true;
  root.append(button, dialog);

  const applyLabels = () => {
    const labels = readLabels(get);
    button.textContent = labels.open ?? labelOf(element);
    closeButton.textContent = labels.close ?? CLOSE;
    dialog.setAttribute('aria-label', get('iframe-title') ?? labelOf(element));
  };
  applyLabels();
  new MutationObserver(applyLabels).observe(element, { attributes: true });

  const open = () => {
    if (dialog.open) return;
    dialog.showModal();
    // After a failure the frame, if any, is blank and hidden: this is another attempt.
    if (dialog.querySelector('iframe') === null || get('state') === 'fallback') load();
  };
  const close = () => dialog.close();
  button.type = 'button';
  button.addEventListener('click', open);
  // A click on the backdrop: its target is the dialog itself.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) close();
  });
  // The dialog then contains the link from inside the element.
  element.addEventListener('role-radar:error', () => {
    if (get('state') === 'fallback') close();
  });
  Object.assign(element, {
    open,
    close,
    focus: () => (dialog.open ? dialog : button).focus(),
  } satisfies Opened & { readonly focus: () => void });
}

/** The button labels that the host sets. */
export function readLabels(get: GetAttribute) {
  return { open: get('open-label'), close: get('close-label') };
}

function make(part: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.setAttribute('part', part);
  return button;
}

/** By default, the text of the host's own content inside the element. */
function labelOf(element: HTMLElement): string {
  return element.textContent.trim() || 'Self-assessment';
}
