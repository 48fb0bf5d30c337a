// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { type FrameMessage, matchRoute } from '#core';
import type { EmbedSession } from '#app/embed/embed-session.ts';
import { Page } from '#app/pages/embed-page.tsx';
import { roleQuery } from '#data/role-queries.ts';
import { RoleLoadError, type RoleLoadErrorCode } from '#data/role-load-error.ts';
import { InApp, makeAppContext } from '../shell/in-app.tsx';

afterEach(cleanup);

type Given = {
  /** Why the role can't be loaded. */
  readonly code: RoleLoadErrorCode;
  /** The version that the host asks for. */
  readonly version?: number;
  readonly known?: number | null;
};

/** What the host of a frame is told about this role. */
async function frame({ code, version, known = 1 }: Given): Promise<FrameMessage[]> {
  const sent: FrameMessage[] = [];
  const embed = {
    address: { nonce: 'n', version: version ?? null },
    host: () => null,
    locale: () => null,
    send: (message: FrameMessage) => void sent.push(message),
    subscribe: () => () => undefined,
    onMessage: () => () => undefined,
  } as unknown as EmbedSession;
  const context = makeAppContext({ embed, inFrame: true, versionFor: () => known });
  await context.queryClient.prefetchQuery({
    ...roleQuery({ root: '/', slug: 'ai-engineer', version: version ?? 1 }),
    queryFn: () => Promise.reject(new RoleLoadError(code)),
    retry: false,
  });
  const path = '/embed/ai-engineer/';
  render(
    <InApp context={context} path={path}>
      <Page route={matchRoute(path)} />
    </InApp>,
  );
  await screen.findByRole('main');
  return sent;
}

const errorOf = (code: string) => ({ t: 'error', code, fatal: true });

describe('a frame with nothing to show', () => {
  it.each([
    ['offline', 'offline'],
    ['timeout', 'offline'],
    ['server', 'offline'],
    ['not-found', 'role-not-found'],
    ['html', 'role-invalid'],
    ['too-large', 'role-invalid'],
    ['invalid', 'role-invalid'],
  ] as const)('tells its host why: %s', async (code, told) => {
    expect(await frame({ code })).toEqual([errorOf(told)]);
  });

  it('tells its host about the version that it asked for', async () => {
    expect(await frame({ code: 'not-found', version: 7 })).toEqual([errorOf('role-not-found')]);
  });

  it('tells its host that the site doesn’t have the role', async () => {
    expect(await frame({ code: 'offline', known: null })).toEqual([errorOf('role-not-found')]);
  });
});
