import { EMBED_ROOT, embedPath } from '../core/address/embed-address.ts';
import { buildQuery } from '../core/embed/frame-address.ts';
import { FRAME_NAME } from './find-home.ts';
import type { EmbedAttributes } from './read-attributes.ts';

/** A frame with the assessment that the attributes ask for, at the app's root `home`. */
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
  // A browser that can't share warns of the name.
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
