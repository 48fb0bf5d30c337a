// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type DraftRecord,
  namesOf,
  parseTryPlace,
  type RoleLock,
  setTarget,
  shortHash,
  writeRoleFile,
} from '#core';
import { hashText } from '#data/hash-text.ts';
import { roleLockQueryKey } from '#data/query-keys.ts';
import { saveTabRoleFile } from '#platform/drafts/tab-role-file.ts';
import { dataEngineerFile } from '#tests/support/draft-files.ts';
import type { DraftShelf } from '../../../../src/app/studio/draft/draft-shelf.ts';
import { findTryFile } from '../../../../src/app/studio/try/find-try-file.ts';

afterEach(() => sessionStorage.clear());

const file = { ...dataEngineerFile, id: 'acme', version: 2 };
const text = writeRoleFile(file);
const edited = setTarget(file, 'CM', 5);

const record = (of: typeof file, id: string): DraftRecord => ({
  ...namesOf(of),
  id,
  origin: { kind: 'file', title: of.title, slug: of.id, version: of.version },
  startedAt: 1,
  touchedAt: 1,
  revision: 1,
  file: of,
  done: 0,
  base: null,
  seen: [],
  remarks: [],
});

/**
 * Looks for the version of the file with this `text`, with these drafts in the browser and this
 * lock on the site.
 */
async function find(drafts: readonly DraftRecord[], lock: RoleLock['roles'] = []) {
  const hash = shortHash(await hashText(text));
  const place = parseTryPlace(`#/${hash}/drafts/acme/2/`);
  if (place === null) throw new Error('no place');
  const shelf = { list: async () => drafts } as unknown as DraftShelf;
  const queryClient = new QueryClient();
  queryClient.setQueryData(roleLockQueryKey(), { schemaVersion: 1, roles: lock });
  return findTryFile(place, shelf, { queryClient, root: '/' });
}

describe('the file of a draft that is tried', () => {
  it('is a draft of this browser while that is as it was', async () => {
    const found = await find([record(edited, 'other'), record(file, 'own')]);
    expect(found).toMatchObject({ kind: 'file', draft: 'own', file: { text } });
  });

  it('is told as edited once the draft is another, with the way to it as it is now', async () => {
    const found = await find([record(edited, 'own')]);
    const hash = shortHash(await hashText(writeRoleFile(edited)));
    expect(found).toMatchObject({ kind: 'edited', hash, draft: { id: 'own' } });
  });

  it('is what this tab was given, in that very state alone', async () => {
    saveTabRoleFile(writeRoleFile(edited));
    expect(await find([])).toEqual({ kind: 'missing' });
    saveTabRoleFile(text.replaceAll('\n', '\r\n'));
    expect(await find([])).toMatchObject({ kind: 'file', draft: null });
  });

  it('is the site’s own where it was published as it was', async () => {
    const sha256 = await hashText(text);
    const versions = [{ version: 2, sha256, published: true }];
    const found = await find([], [{ number: 9, id: 'acme', versions }]);
    expect(found).toMatchObject({ kind: 'here', file: { id: 'acme', published: true } });
  });

  it('is missing where nobody has it', async () => {
    expect(await find([record({ ...file, id: 'else' }, 'own')])).toEqual({ kind: 'missing' });
  });
});
