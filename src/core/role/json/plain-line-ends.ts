/**
 * Normalises line endings to line feeds before hashing. Editors and git convert them on Windows,
 * and the file must keep its hash in the lock and in links to drafts.
 */
export function plainLineEnds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
