import { cleanLink } from '../notes/clean-link.ts';
import { cleanNote } from '../notes/clean-note.ts';

/** What a person would show to support an answer. At least one field is set. */
export type Evidence = {
  /** In their own words, at most 280 characters; '' for none. */
  readonly text: string;
  /** Where to see it: an https URL, or null. */
  readonly url: string | null;
};

/** By the id of the answered item. Never part of a link. */
export type EvidenceByItem = ReadonlyMap<string, Evidence>;

const ITEM_ID = /^[A-Za-z][A-Za-z0-9-]{0,39}$/;
/** Maximum number of items in a role. */
const MAX_ENTRIES = 190;

/** Sets the evidence for an item; empty evidence removes it. */
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

/** Converts evidence to plain data for storage and files, by item id. */
export function writeEvidence(evidence: EvidenceByItem): Readonly<Record<string, Evidence>> {
  return Object.fromEntries(evidence);
}

/**
 * Parses evidence from untrusted data. Never throws: texts are cleaned, URLs must be https, and
 * invalid entries are left out, because entries are independent.
 */
export function parseEvidence(input: unknown): EvidenceByItem {
  if (typeof input !== 'object' || input === null) return new Map();
  const entries = Object.entries(input).slice(0, MAX_ENTRIES);
  return entries.reduce<EvidenceByItem>((read, [id, entry]: [string, unknown]) => {
    if (!ITEM_ID.test(id) || typeof entry !== 'object' || entry === null) return read;
    const { text, url } = entry as Readonly<Record<string, unknown>>;
    return withEvidence(read, id, {
      text: typeof text === 'string' ? cleanNote(text) : '',
      url: typeof url === 'string' ? cleanLink(url) : null,
    });
  }, new Map());
}
