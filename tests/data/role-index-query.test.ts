import { readFileSync } from 'node:fs';
import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import { roleIndexQueryKey } from '#data/query-keys.ts';
import { roleIndexQuery } from '#data/role-index-query.ts';

describe('roleIndexQuery', () => {
  it('loads the list once and keeps it', async () => {
    const text = readFileSync('public/roles/index.json', 'utf8');
    const get = vi.fn<typeof fetch>(() => Promise.resolve(new Response(text)));
    const client = new QueryClient();
    await client.fetchQuery(roleIndexQuery({ root: '/' }, { fetch: get }));
    const index = await client.fetchQuery(roleIndexQuery({ root: '/' }, { fetch: get }));
    expect(index.roles[0]?.id).toBe('ai-engineer');
    expect(client.getQueryData(roleIndexQueryKey())).toBe(index);
    expect(get).toHaveBeenCalledExactlyOnceWith('/roles/index.json', expect.anything());
  });

  it('fails with a reason', async () => {
    const get: typeof fetch = () => Promise.resolve(new Response('', { status: 500 }));
    const load = new QueryClient().fetchQuery(
      roleIndexQuery({ root: '/' }, { fetch: get, retryDelay: () => 0 }),
    );
    await expect(load).rejects.toMatchObject({ code: 'server', status: 500 });
  });
});
