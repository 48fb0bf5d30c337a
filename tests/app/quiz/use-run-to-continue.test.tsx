// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useRunToContinue } from '#app/quiz/use-run-to-continue.ts';
import { progressKeys } from '#platform/storage/storage-keys.ts';
import { InApp, makeAppContext } from '../shell/in-app.tsx';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const roles = ['ai-engineer', 'data-engineer', 'mlops-engineer'].map((id, index) => ({
  id,
  number: index + 1,
  current: 1,
}));
const context = makeAppContext({ roles });
const wrapper = ({ children }: { readonly children: ReactNode }) => (
  <InApp context={context}>{children}</InApp>
);

/** Saves how far the assessment of a role has come, as storage does. */
function save(slug: string, done: number, total: number): void {
  localStorage.setItem(progressKeys(slug).marker, `${done}/${total}/quick/1/1`.padEnd(40));
}

const runToContinue = () => renderHook(() => useRunToContinue(), { wrapper }).result.current;

describe('the run that the first page offers to continue', () => {
  it('is the first that isn’t finished, in the order of the roles', () => {
    save('ai-engineer', 20, 20);
    save('data-engineer', 7, 20);
    save('mlops-engineer', 3, 20);
    expect(runToContinue()).toEqual({ role: 'data-engineer', done: 7, total: 20 });
  });

  it('is the first finished one where all are finished', () => {
    save('data-engineer', 20, 20);
    save('mlops-engineer', 35, 35);
    expect(runToContinue()).toMatchObject({ role: 'data-engineer' });
  });

  it.each([
    ['nothing is saved', () => undefined],
    ['nothing is answered', () => save('ai-engineer', 0, 20)],
    ['the saved run is of a role that the site doesn’t list', () => save('astronaut', 5, 20)],
  ])('is none where %s', (_, prepare) => {
    prepare();
    expect(runToContinue()).toBeNull();
  });

  it('isn’t there in the first render, which equals the prerendered page', () => {
    save('ai-engineer', 7, 20);
    const Shown = () => <p>{String(useRunToContinue()?.role)}</p>;
    expect(renderToString(wrapper({ children: <Shown /> }))).toContain('<p>undefined</p>');
  });
});
