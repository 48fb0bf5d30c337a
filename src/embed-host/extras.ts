import type { ExtraDetail } from './extra-detail.ts';
import { addKeeperFrame } from './add-keeper-frame.ts';
import { loadPart } from './load-part.ts';
import { showInDialog } from './show-in-dialog.ts';
import { warnOfDoctor } from './warn.ts';

/*
 * The part of the loader that few pages need: modes other than inline, storage for frames whose
 * browser saves nothing, and loading the doctor. The loader requests it through an event of the
 * element.
 */

/** Inserted by the build (see src/build/embed/embed-loader.ts): the doctor's checksum. */
declare const BUILD: { readonly doctor: string };

addEventListener('role-radar:extra', (event) => {
  const [element] = event.composedPath();
  if (!(element instanceof HTMLElement) || !(event instanceof CustomEvent)) return;
  const detail = event.detail as ExtraDetail;
  if (detail.load !== undefined) showInDialog(element, detail);
  else addKeeperFrame(detail.home);
});

if (location.search.includes('role-radar-doctor')) {
  loadPart(import.meta.url.replace('extras', 'doctor'), BUILD.doctor).catch(warnOfDoctor);
}
