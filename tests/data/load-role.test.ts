import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '#core';
import { RoleLoadError, loadRole, loadRoleIndex } from '#data/load-role.ts';
import { REAL_ROLE_TEXT } from '#tests/support/role-file.ts';

const ADDRESS = { root: '/app/', slug: 'ai-engineer', version: 1 };

function addressOf(input: string | URL | Request): string {
  return input instanceof Request ? input.url : input.toString();
}

function serving(files: Readonly<Record<string, string>>, type = 'application/json'): typeof fetch {
  return (input) => {
    const text = files[addressOf(input)];
    return Promise.resolve(
      text === undefined
        ? new Response('', { status: 404 })
        : new Response(text, { headers: { 'content-type': type } }),
    );
  };
}

async function failureOf(promise: Promise<unknown>): Promise<RoleLoadError> {
  const failure: unknown = await promise.catch((error: unknown) => error);
  if (!(failure instanceof RoleLoadError)) throw new Error('expected a RoleLoadError');
  return failure;
}

describe('loadRole', () => {
  const load = (text: string, type?: string) =>
    loadRole(ADDRESS, { fetch: serving({ '/app/roles/ai-engineer/1.json': text }, type) });

  it('loads the version asked for from below the root', async () => {
    expect(await load(REAL_ROLE_TEXT)).toMatchObject({ id: 'ai-engineer', version: 1 });
  });

  it.each(['text/plain', 'application/octet-stream', 'text/html'])(
    'opens a role that the server calls %s: the content decides',
    async (type) => {
      expect(await load(REAL_ROLE_TEXT, type)).toMatchObject({ id: 'ai-engineer' });
    },
  );

  it('recognises a web page by its content or by its type', async () => {
    expect(await failureOf(load('<!doctype html>'))).toMatchObject({ code: 'html' });
    expect(await failureOf(load('Sign in, please', 'text/html'))).toMatchObject({ code: 'html' });
  });

  it.each([
    ['', 'empty'],
    [REAL_ROLE_TEXT.slice(0, 1000), 'cut-off'],
    ['{}', 'missing'],
  ])('says what is wrong with a file that is no role: %.10j', async (text, code) => {
    const failure = await failureOf(load(text));
    expect(failure.code).toBe('invalid');
    expect(failure.problems[0]?.code).toBe(code);
  });

  it('says that there is no such file', async () => {
    const failure = await failureOf(loadRole({ ...ADDRESS, version: 2 }, { fetch: serving({}) }));
    expect(failure).toMatchObject({ code: 'not-found', status: 404, problems: [] });
  });

  it('refuses another role or version in the place of the one asked for', async () => {
    const files = { '/app/roles/other/2.json': REAL_ROLE_TEXT };
    const failure = await failureOf(
      loadRole({ root: '/app/', slug: 'other', version: 2 }, { fetch: serving(files) }),
    );
    expect(failure.problems.map(formatProblem)).toEqual([
      'at id: expected "other", got "ai-engineer"',
      'at version: expected 2, got 1',
    ]);
  });

  it('keeps a strange slug inside the folder of roles', async () => {
    const asked: string[] = [];
    const spy: typeof fetch = (input) => {
      asked.push(addressOf(input));
      return Promise.resolve(new Response('', { status: 404 }));
    };
    await failureOf(loadRole({ ...ADDRESS, slug: '../../secret?' }, { fetch: spy }));
    expect(asked).toEqual(['/app/roles/..%2F..%2Fsecret%3F/1.json']);
  });
});

describe('loadRoleIndex', () => {
  it('loads the list of roles', async () => {
    const text = readFileSync('public/roles/index.json', 'utf8');
    const index = await loadRoleIndex(
      { root: './' },
      { fetch: serving({ './roles/index.json': text }) },
    );
    expect(index.roles.map(({ id }) => id)).toContain('ai-engineer');
  });

  it('says what is wrong with a file that isn’t a role', async () => {
    const load = loadRoleIndex({ root: './' }, { fetch: serving({ './roles/index.json': '[]' }) });
    expect(await failureOf(load)).toMatchObject({ code: 'invalid' });
  });
});
