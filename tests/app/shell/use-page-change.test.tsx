// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { usePageChange } from '#app/shell/use-page-change.ts';
import type { AppContext } from '#app/shell/app-context.ts';
import { PastNotice } from '#features/see-result/earlier/past-notice.tsx';
import { roleQuery } from '#data/role-queries.ts';
import { matchRoute } from '#core';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { InApp, makeAppContext } from './in-app.tsx';

function Page({ path }: { readonly path: string }) {
  usePageChange(matchRoute(path));
  return (
    <main id="content">
      <h1>{path}</h1>
      {path === PAST && <PastRun />}
    </main>
  );
}

/** Has a title of its own, from its effects on. */
function PastRun() {
  return (
    <PastNotice
      role={aiEngineer}
      form="quick"
      date="2026-05-03"
      finishedAt={null}
      current={1}
      changes={null}
      mine={null}
      takePath="/"
    />
  );
}

function show(context: AppContext, path: string) {
  const page = (each: string) => (
    <InApp context={context}>
      <Page path={each} />
    </InApp>
  );
  const { rerender } = render(page(path));
  return (next: string) => rerender(page(next));
}

const QUIZ = '/roles/ai-engineer/assess/';
const MLOPS = '/roles/mlops-engineer/';
const PAST = '/r/ai-engineer/';
const PAST_TITLE = 'Your result of May 3, 2026: AI Engineer · Role Radar';

describe('what a navigation inside the app changes', () => {
  beforeEach(() => {
    document.title = 'As built';
  });
  afterEach(cleanup);

  it('is nothing on the page that was opened, whatever becomes known of its role', async () => {
    const context = makeAppContext();
    show(context, QUIZ);
    await learnRole(context);
    expect(document.title).toBe('As built');
    expect(document.activeElement).toBe(document.body);
  });

  it('is the title, which names the role as soon as it has loaded', async () => {
    const context = makeAppContext();
    const goTo = show(context, '/');
    goTo(QUIZ);
    await learnRole(context);
    expect(document.title).toBe('AI Engineer self-assessment · Role Radar');
  });

  it('is not the title that a page gives itself, before or after its role has loaded', async () => {
    const context = makeAppContext();
    const goTo = show(context, '/my-results/');
    goTo(PAST);
    expect(document.title).toBe(PAST_TITLE);
    await learnRole(context);
    expect(document.title).toBe(PAST_TITLE);
    goTo('/');
    expect(document.title).toBe('Role Radar: where do I stand against this role?');
  });

  it('is the focus, also from one role to another', () => {
    const goTo = show(makeAppContext(), '/roles/ai-engineer/');
    goTo(MLOPS);
    expect(document.activeElement?.id).toBe('content');
    expect(document.title).not.toBe('As built');
  });

  it('is nothing in a frame, whose title is its host’s', () => {
    const goTo = show(makeAppContext({ inFrame: true }), '/');
    goTo(QUIZ);
    expect(document.title).toBe('As built');
    expect(document.activeElement).toBe(document.body);
  });
});

async function learnRole({ queryClient, root }: AppContext): Promise<void> {
  const { queryKey } = roleQuery({ root, slug: 'ai-engineer', version: 1 });
  await act(async () => {
    queryClient.setQueryData(queryKey, aiEngineer);
    // Queries tell in a task of their own.
    await new Promise((resolve) => setTimeout(resolve, 10));
  });
}
