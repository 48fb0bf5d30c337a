// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useLibrary } from '#app/studio/draft/use-library.ts';
import { roleIndexQueryKey, roleLockQueryKey } from '#data/query-keys.ts';
import { dataEngineerFile } from '#tests/support/draft-files.ts';
import { makeIndexEntry } from '#tests/support/make-index-entry.ts';
import { InApp, makeAppContext } from '../../shell/in-app.tsx';

afterEach(cleanup);

const version = (number: number) => ({
  version: number,
  sha256: 'a'.repeat(64),
  published: true,
});

function library() {
  const context = makeAppContext({ root: '/tools/' });
  context.queryClient.setQueryData(roleIndexQueryKey(), {
    schemaVersion: 1,
    roles: [makeIndexEntry()],
  });
  context.queryClient.setQueryData(roleLockQueryKey(), {
    schemaVersion: 1,
    roles: [
      { number: 2, id: 'data-engineer', versions: [version(1)] },
      { number: 1, id: 'ai-engineer', versions: [version(1), version(2)] },
    ],
  });
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <InApp context={context}>{children}</InApp>
  );
  return renderHook(() => useLibrary(), { wrapper }).result.current;
}

describe('the roles that a draft can start from', () => {
  it('are every version of each role, the newest first, with a readable title', () => {
    expect(library().roles).toEqual([
      { slug: 'ai-engineer', version: 2, title: 'AI Engineer' },
      { slug: 'ai-engineer', version: 1, title: 'AI Engineer' },
      // An archived role is in no catalogue.
      { slug: 'data-engineer', version: 1, title: 'data engineer' },
    ]);
  });

  const role = { slug: 'data-engineer', version: 1, title: '' };

  it('are loaded as files to edit', async () => {
    const text = readFileSync('public/roles/data-engineer/1.json', 'utf8');
    const fetch = vi.fn(async () => new Response(text));
    vi.stubGlobal('fetch', fetch);
    expect(await library().load(role)).toEqual(dataEngineerFile);
    expect(fetch).toHaveBeenCalledWith('/tools/roles/data-engineer/1.json', expect.anything());
  });

  it.each([
    ['is missing', () => new Response('', { status: 404 })],
    ['isn’t JSON', () => new Response('<!doctype html>')],
    ['isn’t a role', () => new Response('[1, 2]')],
  ])('are nothing where the file %s', async (_, respond) => {
    vi.stubGlobal('fetch', async () => respond());
    expect(await library().load(role)).toBeNull();
  });
});
