/** A file made on this page: its name, its contents and its media type. */
export type NewFile = {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
};

/**
 * Hands the browser a file, for the person to keep; nothing is sent anywhere. Whether it arrives no browser tells: an
 * app's own window, a frame's sandbox or a refusal drop it in silence. The blob stays for a minute,
 * since Safari reads it only after the click.
 */
export function downloadFile({ name, content, type }: NewFile): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
