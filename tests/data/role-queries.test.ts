import { QueryClient, onlineManager } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { roleQueryKey } from '#data/query-keys.ts';
import { roleQuery } from '#data/role-queries.ts';
import { REAL_ROLE_TEXT } from '#tests/support/role-file.ts';

const ADDRESS = { root: '/', slug: 'ai-engineer', version: 1 };
const soon = () => 0;

afterEach(() => {
  onlineManager.setOnline(true);
});

/** Returns these responses in turn, and repeats the last one. */
function answering(...answers: readonly (() => Response)[]) {
  let asked = 0;
  return vi.fn<typeof fetch>(() => {
    const answer = answers[Math.min(asked, answers.length - 1)];
    asked += 1;
    return answer === undefined
      ? Promise.reject(new TypeError('network'))
      : Promise.resolve(answer());
  });
}

const good = () => new Response(REAL_ROLE_TEXT);
const status = (code: number) => () => new Response('', { status: code });

describe('roleQuery', () => {
  it('loads once and keeps the role: a version never changes', async () => {
    const get = answering(good);
    const client = new QueryClient();
    const first = await client.fetchQuery(roleQuery(ADDRESS, { fetch: get }));
    const second = await client.fetchQuery(roleQuery(ADDRESS, { fetch: get }));
    expect(second).toBe(first);
    expect(get).toHaveBeenCalledOnce();
    expect(client.getQueryData(roleQueryKey('ai-engineer', 1))).toBe(first);
  });

  it('tries twice more when the server fails, and then succeeds', async () => {
    const get = answering(status(500), status(503), good);
    const role = await new QueryClient().fetchQuery(
      roleQuery(ADDRESS, { fetch: get, retryDelay: soon }),
    );
    expect(role.id).toBe('ai-engineer');
    expect(get).toHaveBeenCalledTimes(3);
  });

  it('gives up after three tries without a network', async () => {
    const get = answering();
    const load = new QueryClient().fetchQuery(roleQuery(ADDRESS, { fetch: get, retryDelay: soon }));
    await expect(load).rejects.toMatchObject({ code: 'offline' });
    expect(get).toHaveBeenCalledTimes(3);
  });

  it.each([
    ['not-found', status(404)],
    ['server', status(403)],
    ['html', () => new Response('<!doctype html>')],
    ['invalid', () => new Response('{}')],
  ])('tries once only when trying again can not help: %s', async (code, answer) => {
    const get = answering(answer);
    const load = new QueryClient().fetchQuery(roleQuery(ADDRESS, { fetch: get, retryDelay: soon }));
    await expect(load).rejects.toMatchObject({ code });
    expect(get).toHaveBeenCalledOnce();
  });

  it('asks even while the browser says that it is offline, instead of waiting for ever', async () => {
    onlineManager.setOnline(false);
    const get = answering(good);
    const role = await new QueryClient().fetchQuery(roleQuery(ADDRESS, { fetch: get }));
    expect(role.id).toBe('ai-engineer');
  });
});
