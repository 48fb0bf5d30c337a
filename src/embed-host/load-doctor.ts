import { warn } from './warn.ts';

const DOCTOR = 'role-radar-doctor';

/**
 * Loads the doctor from `folder` where the careers page's own address asks for it with
 * `?role-radar-doctor`, and for nobody else. Anybody can write such an address, so what runs then in
 * the host's page is exactly the file that was built together with this one: the browser holds it
 * to its checksum.
 */
export function loadDoctor(folder: string, integrity: string): void {
  if (!location.search.includes(DOCTOR)) return;
  const script = document.createElement('script');
  const refuse = () => warn(`${DOCTOR} can't load`);
  script.type = 'module';
  script.crossOrigin = '';
  script.integrity = integrity;
  script.addEventListener('error', refuse);
  try {
    // Throws where the page requires Trusted Types: there the kit explains the page's headers.
    script.src = `${folder}${DOCTOR}.js`;
    document.head.append(script);
  } catch {
    refuse();
  }
}
