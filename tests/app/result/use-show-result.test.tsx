// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { recoverFromChunkError } from '#app/shell/chunk-load-recovery.ts';
import { useShowResult } from '#app/result/use-show-result.ts';
import { createPageRegistry } from '#app/shell/page-registry.ts';
import { InApp, makeAppContext, NO_PAGES } from '../shell/in-app.tsx';

vi.mock('#app/shell/chunk-load-recovery.ts', () => ({ recoverFromChunkError: vi.fn() }));

afterEach(cleanup);

it('asks once for the code of a result, however often it is to be shown meanwhile, and again after a failure', async () => {
  let fail: (error: Error) => void = () => undefined;
  const load = vi.fn(
    () =>
      new Promise<never>((_resolve, reject) => {
        fail = reject;
      }),
  );
  const pages = createPageRegistry({ ...NO_PAGES, result: load });
  const { result } = renderHook(() => useShowResult('ai-engineer'), {
    wrapper: ({ children }) => <InApp context={makeAppContext({ pages })}>{children}</InApp>,
  });
  act(() => {
    result.current({ replace: false });
    result.current({ replace: true });
  });
  expect(load).toHaveBeenCalledTimes(1);
  fail(new Error('gone'));
  await vi.waitFor(() => expect(recoverFromChunkError).toHaveBeenCalledTimes(1));
  await act(async () => result.current({ replace: false }));
  expect(load).toHaveBeenCalledTimes(2);
});
