/** A file created on this page: name, contents and media type. */
export type NewFile = {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
};

/**
 * Downloads a file; nothing is sent anywhere. Browsers don't report whether it succeeded: an in-app
 * browser, a frame's sandbox or the person may drop it silently. The blob stays for a minute, since
 * Safari reads it only after the click.
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
