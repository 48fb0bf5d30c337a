import { EMBED_ROOT, embedPath } from '../core/address/embed-address.ts';
import { buildQuery } from '../core/embed/frame-address.ts';
import { FRAME_NAME } from './find-home.ts';
import type { EmbedAttributes } from './read-attributes.ts';

/** Creates the frame for the assessment that the attributes describe, at the app's root `home`. */
export function buildFrame(
  { fixed, theme, title }: EmbedAttributes,
  home: string,
  nonce: string,
): HTMLIFrameElement {
  const { profile, sandbox, query } = fixed;
  const { scheme, ...look } = theme;
  const frame = document.createElement('iframe');
  const page = query.profiles ? EMBED_ROOT : embedPath(profile);
  frame.src = home + page + buildQuery({ n: nonce, theme: scheme, ...look, ...query });
  // A browser without the Web Share API warns about the unknown feature name.
  frame.allow = `clipboard-write${'share' in navigator ? ';web-share' : ''}`;
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.name = FRAME_NAME;
  frame.title = title;
  if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
  return frame;
}

/** 128 random bits as digits. `randomUUID` is missing on hosts without https. */
export function makeNonce(): string {
  return crypto.getRandomValues(new BigUint64Array(2)).join('');
}
