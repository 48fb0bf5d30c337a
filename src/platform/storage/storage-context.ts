import type { StorageContext } from '#core';

type Frame = Pick<Window, 'origin'> & {
  readonly top: unknown;
  readonly self: unknown;
  readonly parentHref: () => unknown;
  readonly credentialless: boolean;
};

/** Whose storage partition this page uses, as far as a page can tell. */
export function storageContext(frame: Frame = currentFrame()): StorageContext {
  if (frame.origin === 'null') return 'sandboxed';
  if (frame.credentialless) return 'credentialless';
  if (frame.top === frame.self) return 'own';
  try {
    frame.parentHref();
    return 'own';
  } catch {
    return 'partitioned';
  }
}

function currentFrame(): Frame {
  return {
    origin: window.origin,
    top: window.top,
    self: window.self,
    // Throws when the top window is cross-origin.
    parentHref: () => window.top?.location.href,
    // Only Chromium has it.
    credentialless: 'credentialless' in window && window.credentialless === true,
  };
}
