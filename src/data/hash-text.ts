import { plainLineEnds } from '#core';

/**
 * SHA-256 of a role file's text, in hexadecimal, as locks and links on drafts have it. Not the browser's
 * own, which is left out where the page came without https.
 */
export async function hashText(text: string): Promise<string> {
  const { sha256Hex } = await import('./sha256.ts');
  return sha256Hex(plainLineEnds(text));
}
