// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReleasedLoader } from '#core';
import { Page } from '#app/pages/embed-kit-page.tsx';
import { roleIndexQueryKey } from '#data/query-keys.ts';
import { releasedLoadersQuery } from '#data/released-loaders-query.ts';
import { roleQuery } from '#data/role-queries.ts';
import { ladderRole } from '#tests/support/ladder-role.ts';
import { makeIndexEntry } from '#tests/support/make-index-entry.ts';
import { InApp, makeAppContext, matchLightTheme } from '../shell/in-app.tsx';

beforeEach(() => {
  vi.stubGlobal('matchMedia', matchLightTheme);
  // As in a page where the loader has been loaded: the preview doesn't import it.
  vi.spyOn(customElements, 'get').mockReturnValue(HTMLElement);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const release = (version: string, name = 'role-radar.js'): ReleasedLoader => ({
  version,
  files: [{ name, bytes: 9_000, integrity: `sha384-${version.charAt(0).repeat(64)}` }],
});

type Given = { readonly released?: readonly ReleasedLoader[]; readonly site?: string | null };

function show({ released = [], site = 'https://radar.example/' }: Given = {}): void {
  const context = makeAppContext({ site });
  const { queryClient } = context;
  queryClient.setQueryData(roleIndexQueryKey(), { schemaVersion: 1, roles: [makeIndexEntry()] });
  queryClient.setQueryData(releasedLoadersQuery({ root: '/' }).queryKey, released);
  const { queryKey } = roleQuery({ root: '/', slug: 'ai-engineer', version: 1 });
  queryClient.setQueryData(queryKey, ladderRole);
  render(
    <InApp context={context}>
      <Page />
    </InApp>,
  );
}

const snippet = () => screen.getByLabelText<HTMLTextAreaElement>('Snippet').value;

describe('the page with the snippet for a careers page', () => {
  it('loads the loader of its own site, which gets fixes by itself', () => {
    show();
    expect(snippet()).toContain('src="https://radar.example/embed/v1/role-radar.js"');
  });

  it('offers to pin the newest release, with its checksum', async () => {
    show({ released: [release('1.0.0'), release('2.0.0')] });
    await userEvent.click(screen.getByLabelText(/Pin the loader/));
    expect(snippet()).toContain('src="https://radar.example/embed/2.0.0/role-radar.js"');
    expect(snippet()).toContain(`integrity="sha384-${'2'.repeat(64)}"`);
  });

  it.each([
    ['nothing is released', []],
    ['the release has no loader', [release('1.0.0', 'other.js')]],
  ])('offers no pin where %s', (_, released) => {
    show({ released });
    expect(screen.queryByLabelText(/Pin the loader/)).toBeNull();
  });

  it('offers the career steps of the role to compare with, but not the role itself', () => {
    show();
    const steps = [...document.querySelectorAll('option')]
      .map(({ value }) => value)
      .filter((value) => value.startsWith('step '));
    expect(steps).toEqual(['step junior', 'step lead']);
  });

  it('waits while prerendering, when the address of the site isn’t known', () => {
    show({ site: null });
    expect(screen.queryByLabelText('Snippet')).toBeNull();
  });
});
