import { type AnyRoleFile, completeRole, parseRoleText, plainLineEnds, succeed } from '#core';
import type { ParseRole } from './load-role.ts';

/**
 * A parser that skips validation when the text's SHA-256 (hexadecimal) equals the digest the build
 * left after checking the same file: validation takes longer on a slow phone than everything else
 * before hydration. Any other text is validated in full, and so is all text where the browser has
 * no digests (without https).
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
  // Undefined outside a secure context.
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (subtle === undefined) return null;
  const bytes = new Uint8Array(
    await subtle.digest('SHA-256', new TextEncoder().encode(plainLineEnds(text))),
  );
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
