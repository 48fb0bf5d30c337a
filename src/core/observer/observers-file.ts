import type { DecodedRatings, DecodedRequest } from '../share/decode-result-code.ts';
import type { ObserverRatings } from './score-observer.ts';

/** Schema version of the file. */
export const OBSERVERS_FILE_VERSION = 1;

type FileRole = { readonly id: string; readonly version: number };

/**
 * Writes the requests a person sent and the ratings they received as JSON. Every entry includes its
 * code, so that it can be opened again.
 */
export function writeObserversFile(
  { id, version }: FileRole,
  requests: readonly Pick<DecodedRequest, 'code' | 'date' | 'tag'>[],
  answers: readonly {
    readonly answer: Pick<DecodedRatings, 'code' | 'date' | 'tag' | 'name'>;
    readonly ratings: ObserverRatings;
  }[],
): string {
  const file = {
    format: 'role-radar-observers',
    formatVersion: OBSERVERS_FILE_VERSION,
    role: id,
    version,
    // Answers first, because readers of the file look for them.
    answers: answers.map(({ answer: { code, date, tag, name }, ratings }) => ({
      code,
      date,
      tag,
      name,
      ratings: Object.fromEntries(ratings),
    })),
    requests: requests.map(({ code, date, tag }) => ({ code, date, tag })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
