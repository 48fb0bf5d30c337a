/**
 * The app's root, from the stack of an error created in this script: its first address is the
 * running file, whether loaded as a script, a module or by `import()`. Undefined if that file isn't
 * the loader under its own name and in its own folder: then the code was copied into a page, a
 * bundle or a blob, and the root is unknown.
 */
export function homeOfStack(stack: unknown): string | undefined {
  // Without the query, which anybody may have written into the address of a host's page.
  const [file = ''] = /https?:[^\s?#]+/.exec(String(stack)) ?? [];
  return /^(.+?\/)embed\/(?:v\d+|[\d.]+)\/role-radar\.js(?![^:)])/.exec(file)?.[1];
}

/** True for the absolute address of a folder. */
export function isHome(address: string): boolean {
  return /^https?:\/\/[^\s?#]+\/$/.test(address);
}

/** Name of every frame that a loader creates; it stays whatever page loads in the frame. */
export const FRAME_NAME = 'role-radar';

/** True on a page that a loader has framed by mistake, in place of the app. */
export function isFramedByLoader(view: Pick<Window, 'name' | 'parent'>): boolean {
  return view.name === FRAME_NAME && view.parent !== view;
}
