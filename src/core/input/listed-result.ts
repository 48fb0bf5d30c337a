import type { Result } from '../result.ts';
import type { ResponsesFile } from '../quiz/parse-responses.ts';
import type { DecodedCode, ShareError } from '../share/decode-result-code.ts';
import type { Name } from './names/name-like.ts';

/** Content of a list entry: a code, or answers from a result file. */
export type ListedContent = DecodedCode | (ResponsesFile & { readonly kind: 'responses' });

/** Why a list entry has no result. */
export type ListError = ShareError | { readonly code: 'not-a-result' };

/** One result of a list, or the error in its place. */
export type ListedResult = {
  /** Its line in the text, from 1. */
  readonly line: number;
  /** The name that the list gives it; null without one. */
  readonly label: Name;
  /** True when the name comes from a name column, not from words beside or above the link. */
  readonly isNamed: boolean;
  readonly outcome: Result<ListedContent, ListError>;
};
