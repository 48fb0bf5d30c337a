/*
 * Runs inline, with `boot.ts`, in pages with a file input. A file dropped before the app listens
 * would replace the page. Dropped and pasted files are put into the page's file input, where the
 * app finds them (see use-chosen-files.ts). Listens on the window, so that the app's own listeners
 * come first and can handle the event.
 */

const fileInput = () => document.querySelector<HTMLInputElement>('input[type=file]');

function keepDropped(event: DragEvent) {
  const input = fileInput();
  const dragged = event.dataTransfer;
  if (event.defaultPrevented || !input || !dragged?.types.includes('Files')) return;
  event.preventDefault();
  if (event.type === 'drop') input.files = dragged.files;
}

function keepPasted(event: ClipboardEvent) {
  const input = fileInput();
  const files = event.clipboardData?.files;
  if (event.defaultPrevented || !input || !files?.length) return;
  event.preventDefault();
  input.files = files;
}

window.addEventListener('paste', keepPasted);
window.addEventListener('dragover', keepDropped);
window.addEventListener('drop', keepDropped);
