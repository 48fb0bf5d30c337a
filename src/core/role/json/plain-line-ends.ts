/**
 * The text of a role file as it is hashed: with line feeds alone. Editors and git write the same file
 * with other line ends on Windows, and it must stay the same file in the lock and in links on drafts.
 */
export function plainLineEnds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
