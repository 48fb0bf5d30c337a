import {
  type DecodedRatings,
  type DecodedRequest,
  type EvidenceByItem,
  findCode,
  findEvidence,
  findObserverCode,
  type ListedContent,
  listResults,
} from '#core';

/** The results in a text; `isDamaged` when it contains no result but an unreadable result file. */
export type FoundResults = {
  readonly results: readonly ListedContent[];
  readonly isDamaged: boolean;
  /** A message between a person and their observers, if the text contains no result. */
  readonly observer?: DecodedRatings | DecodedRequest;
  /** The evidence in a file, and the slug of its role. */
  readonly evidence: { readonly role: string; readonly evidence: EvidenceByItem } | null;
};

/** Finds every result in a text, including codes that a mail program wrapped over several lines. */
export function findResults(text: string): FoundResults {
  const evidence = findEvidence(text);
  const listed = [...listResults(text)].map(({ outcome }) => outcome);
  const results = listed.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  if (results.length > 0) return { results, isDamaged: false, evidence };
  const found = findCode(text);
  if (found.ok) return { results: [found.value], isDamaged: false, evidence };
  const observer = findObserverCode(text);
  if (observer.ok) return { results, isDamaged: false, observer: observer.value, evidence };
  const isDamaged = listed.some((each) => !each.ok && each.error.code === 'not-a-result');
  return { results, isDamaged, evidence };
}
