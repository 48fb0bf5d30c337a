import type { ExtraDetail } from './extra-detail.ts';
import { keepPlace } from './keep-place.ts';
import { loadPart } from './load-part.ts';
import { showInDialog } from './show-in-dialog.ts';
import { warnOfDoctor } from './warn.ts';

/*
 * The part of the loader that few pages need: modes other than inline, a place for what browsers
 * keep nothing of, and the way to the doctor. The loader asks by an event of the element.
 */

/** Written in by the build (see src/build/embed/embed-loader.ts): checksum of the doctor. */
declare const BUILD: { readonly doctor: string };

addEventListener('role-radar:extra', (event) => {
  const [element] = event.composedPath();
  if (!(element instanceof HTMLElement) || !(event instanceof CustomEvent)) return;
  const detail = event.detail as ExtraDetail;
  if (detail.load !== undefined) showInDialog(element, detail);
  else keepPlace(detail.home);
});

if (location.search.includes('role-radar-doctor')) {
  loadPart(import.meta.url.replace('extras', 'doctor'), BUILD.doctor).catch(warnOfDoctor);
}
