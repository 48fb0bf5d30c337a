import { cleanLink } from '../notes/clean-link.ts';
import { cleanNote } from '../notes/clean-note.ts';

/** What somebody would show for an answer. At least one of the two is there. */
export type Evidence = {
  /** In their own words, at most 280 characters; '' for none. */
  readonly text: string;
  /** Where it can be seen: https, or null. */
  readonly url: string | null;
};

/** By the id of the item that was answered. Never part of a link. */
export type EvidenceByItem = ReadonlyMap<string, Evidence>;

const ITEM_ID = /^[A-Za-z][A-Za-z0-9-]{0,39}$/;
/** No role has more items. */
const MOST = 190;

/** The same evidence with this for an item; nothing at all takes it away. */
export function withEvidence(
  before: EvidenceByItem,
  itemId: string,
  { text, url }: Evidence,
): EvidenceByItem {
  const after = new Map(before);
  if (text === '' && url === null) after.delete(itemId);
  else after.set(itemId, { text, url });
  return after;
}

/** As it is kept and stands in files, by item id. */
export function writeEvidence(evidence: EvidenceByItem): Readonly<Record<string, Evidence>> {
  return Object.fromEntries(evidence);
}

/**
 * Reads evidence out of data from outside. Total: texts are cleaned, addresses held to https, and
 * what is neither is left out, for one entry says nothing about another.
 */
export function parseEvidence(input: unknown): EvidenceByItem {
  if (typeof input !== 'object' || input === null) return new Map();
  const entries = Object.entries(input).slice(0, MOST);
  return entries.reduce<EvidenceByItem>((read, [id, entry]: [string, unknown]) => {
    if (!ITEM_ID.test(id) || typeof entry !== 'object' || entry === null) return read;
    const { text, url } = entry as Readonly<Record<string, unknown>>;
    return withEvidence(read, id, {
      text: typeof text === 'string' ? cleanNote(text) : '',
      url: typeof url === 'string' ? cleanLink(url) : null,
    });
  }, new Map());
}
