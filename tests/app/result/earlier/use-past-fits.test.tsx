// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { encodeAnswers, encodeScores, layoutOf, scoreResponses } from '#core';
import { usePastFits } from '#app/result/earlier/use-past-fits.ts';
import { roleQuery } from '#data/role-queries.ts';
import { aiEngineer, currentAiEngineer } from '#tests/support/ai-engineer.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';
import { InApp, makeAppContext } from '../../shell/in-app.tsx';

afterEach(cleanup);

const layout = layoutOf(aiEngineer);
const answers = encodeAnswers({ role: layout, responses: TYPICAL_ANSWERS });
const result = scoreResponses(aiEngineer, TYPICAL_ANSWERS);
const pastOf = (code: string) => [{ role: 'ai-engineer', code }];

function read(past: ReturnType<typeof pastOf>, fetched?: Promise<typeof aiEngineer>) {
  const context = makeAppContext();
  const { queryKey } = roleQuery({ root: '/', slug: 'ai-engineer', version: 1 });
  if (fetched === undefined) context.queryClient.setQueryData(queryKey, aiEngineer);
  else vi.spyOn(context.queryClient, 'fetchQuery').mockReturnValue(fetched);
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <InApp context={context}>{children}</InApp>
  );
  return renderHook(() => usePastFits(past), { wrapper }).result;
}

describe('the length and fit of earlier results', () => {
  it('are there at once where the version of the role is', () => {
    const shown = read(pastOf(answers));
    expect(shown.current).toEqual([
      {
        role: 'ai-engineer',
        code: answers,
        form: 'Standard',
        fit: String(Math.floor(result.fit?.score ?? 0)),
      },
    ]);
  });

  it('follow when it has been loaded', async () => {
    const past = pastOf(answers);
    const shown = read(past, Promise.resolve(aiEngineer));
    expect(shown.current).toMatchObject([{ form: null, fit: null }]);
    await vi.waitFor(() => expect(shown.current).toMatchObject([{ form: 'Standard' }]));
  });

  it('stay unknown when it can’t be loaded, and the result is still listed', async () => {
    const past = pastOf(answers);
    const failed = Promise.reject(new Error('offline'));
    const shown = read(past, failed);
    await failed.catch(() => undefined);
    expect(shown.current).toEqual([{ ...past[0], form: null, fit: null }]);
  });

  it.each([
    ['that no one can read', 'nonsense'],
    ['with scores only', encodeScores({ role: layout, result })],
    [
      'of other questions',
      encodeAnswers({
        role: { ...layoutOf(currentAiEngineer), version: 1 },
        responses: new Map([['TD1', 3]]),
      }),
    ],
  ])('are unknown of a code %s', (_, code) => {
    const past = pastOf(code);
    expect(read(past).current).toEqual([{ ...past[0], form: null, fit: null }]);
  });
});
