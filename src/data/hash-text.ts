import { plainLineEnds } from '#core';

/**
 * SHA-256 of a role file's text in hexadecimal, the form that locks and draft links use. Doesn't
 * use `crypto.subtle`, which browsers only offer in a secure context.
 */
export async function hashText(text: string): Promise<string> {
  const { sha256Hex } = await import('./sha256.ts');
  return sha256Hex(plainLineEnds(text));
}
