import type { ListPlace } from '#core';
import type { Messages } from '#i18n/messages.ts';

/** The source of a list: a file by its name, or pasted or saved text. */
export type ListSource =
  { readonly kind: 'file'; readonly name: string } | { readonly kind: 'paste' };

type PlaceMessages = Messages['compare-results']['place'];

/** Describes the location of a line, including its file or paste if there are several. */
export function describePlace(
  { source, line }: ListPlace,
  sources: readonly ListSource[],
  messages: PlaceMessages,
): string {
  const own = sources[source];
  if (sources.length < 2 || own === undefined) return messages.line(line);
  if (own.kind === 'file') return messages.inFile(own.name, line);
  const pastes = sources.slice(0, source + 1).filter(({ kind }) => kind === 'paste').length;
  return messages.inPaste(pastes, line);
}
