import type { ListPlace } from '#core';
import type { Messages } from '#i18n/messages.ts';

/** Where a list came from: a file by its name, or something that was pasted or kept. */
export type ListSource =
  { readonly kind: 'file'; readonly name: string } | { readonly kind: 'paste' };

type PlaceMessages = Messages['compare-results']['place'];

/** A line as a person finds it: in which file or paste, when there are several. */
export function sayPlace(
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
