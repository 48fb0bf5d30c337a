import { type AnyRoleFile, completeRole, parseRoleText, plainLineEnds, succeed } from '#core';
import type { ParseRole } from './load-role.ts';

/**
 * What makes a role of a file's text where the build has checked the very same text and left its
 * SHA-256 (hexadecimal): then it is not checked once more, which takes longer on a slow phone than
 * all else before the page comes alive. Any other text, and any text where the browser has no
 * digests (without https), is checked in full.
 */
export function parseKnownRole(digest: string | undefined): ParseRole {
  return async (text) => {
    const isKnown = digest !== undefined && (await digestOf(text)) === digest;
    return isKnown
      ? succeed(completeRole(JSON.parse(text.replace(/^\uFEFF/, '')) as AnyRoleFile))
      : parseRoleText(text);
  };
}

async function digestOf(text: string): Promise<string | null> {
  // Left out by browsers where the page came without https.
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (subtle === undefined) return null;
  const bytes = new Uint8Array(
    await subtle.digest('SHA-256', new TextEncoder().encode(plainLineEnds(text))),
  );
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
