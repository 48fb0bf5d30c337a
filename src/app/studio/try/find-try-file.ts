import {
  type DraftSummary,
  type LockedFile,
  parseDraftRecord,
  shortHash,
  type TryPlace,
  writeRoleFile,
} from '#core';
import { hashText } from '#data/hash-text.ts';
import { readTabRoleFile } from '#platform/drafts/tab-role-file.ts';
import { type AppContext } from '../../shell/app-context.ts';
import { findFileByHash } from '../../open-files/find-draft.ts';
import type { DraftShelf } from '../draft/draft-shelf.ts';

/** A role file, identified by the hash that draft links use. */
export type HashedFile = { readonly text: string; readonly sha256: string };

/** What was found: a file, the site's own page of it, or a draft that was edited since. */
export type FoundForTry =
  | { readonly kind: 'file'; readonly file: HashedFile; readonly draft: string | null }
  | { readonly kind: 'here'; readonly file: LockedFile }
  | { readonly kind: 'edited'; readonly draft: DraftSummary; readonly hash: string }
  | { readonly kind: 'missing' };

/**
 * Looks for the file of a place: among the drafts in this browser, in the file given to this tab,
 * on the site.
 */
export async function findTryFile(
  { hash, slug, version }: TryPlace,
  shelf: DraftShelf,
  context: Pick<AppContext, 'queryClient' | 'root'>,
): Promise<FoundForTry> {
  const states = await Promise.all((await shelf.list()).map(stateOfDraft));
  const drafts = states
    .filter((each) => each !== null)
    .toSorted((one, other) => other.draft.touchedAt - one.draft.touchedAt);
  const own = drafts.find(({ file }) => shortHash(file.sha256) === hash);
  if (own !== undefined) return { kind: 'file', file: own.file, draft: own.draft.id };
  const given = readTabRoleFile();
  const state = given === null ? null : await withHash(given);
  if (state !== null && shortHash(state.sha256) === hash) {
    return { kind: 'file', file: state, draft: null };
  }
  const locked = await findFileByHash(hash, context);
  if (locked !== null) return { kind: 'here', file: locked };
  const edited = drafts.find(({ draft }) => draft.slug === slug && draft.version === version);
  return edited === undefined
    ? { kind: 'missing' }
    : { kind: 'edited', draft: edited.draft, hash: shortHash(edited.file.sha256) };
}

/** A given file with its hash. */
export async function withHash(text: string): Promise<HashedFile> {
  return { text, sha256: await hashText(text) };
}

async function stateOfDraft(summary: DraftSummary) {
  const record = parseDraftRecord(summary);
  return record === null
    ? null
    : { draft: summary, file: await withHash(writeRoleFile(record.file)) };
}
