/**
 * The app's root, from the stack of an error that this script made: the first address in it is the
 * file that runs, whether it came as a script, a module or by `import()`. Undefined when that file
 * isn't the loader under its own name and in its own folder: then the code has been copied into a
 * page, a bundle or a blob, and nothing can be known.
 */
export function homeOfStack(stack: unknown): string | undefined {
  // Without its query, which on a page of the host's anybody may have written.
  const [file = ''] = /https?:[^\s?#]+/.exec(String(stack)) ?? [];
  return /^(.+?\/)embed\/(?:v\d+|[\d.]+)\/role-radar\.js(?![^:)])/.exec(file)?.[1];
}

/** True for the absolute address of a folder. */
export function isHome(address: string): boolean {
  return /^https?:\/\/[^\s?#]+\/$/.test(address);
}

/** Name of every frame that a loader makes; it stays whatever page comes into the frame. */
export const FRAME_NAME = 'role-radar';

/** True on a page that a loader has framed in the belief that it was the app. */
export function isFramedByLoader(view: Pick<Window, 'name' | 'parent'>): boolean {
  return view.name === FRAME_NAME && view.parent !== view;
}
