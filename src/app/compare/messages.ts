import type { ListedReference, RoleAnswer } from '#core';
import type { ParsedRole } from './parse-in-worker.ts';
import type { ComparisonPart, ListText } from './run-comparison.ts';

/** Messages from the page to the worker. Both come from one build, so neither validates. */
export type ToWorker =
  | { readonly kind: 'start'; readonly lists: readonly ListText[] }
  | { readonly kind: 'parse'; readonly number: number; readonly text: string }
  | { readonly kind: 'roles'; readonly roles: ReadonlyMap<string, RoleAnswer> };

/** Messages from the worker to the page. */
export type FromWorker =
  | { readonly kind: 'need'; readonly references: readonly ListedReference[] }
  | { readonly kind: 'parsed'; readonly number: number; readonly parsed: ParsedRole }
  | {
      readonly kind: 'part';
      readonly part: ComparisonPart;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'end' };
