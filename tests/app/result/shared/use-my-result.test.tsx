// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { decodeCode, encodeAnswers, encodeScores, layoutOf, readCodes } from '#core';
import { createIdleQuizStores } from '#app/quiz/quiz-stores.ts';
import { AppContextProvider } from '#app/shell/app-context.ts';
import { useMyResult } from '#app/result/shared/use-my-result.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { makeAppContext } from '../../shell/in-app.tsx';
import { readPerson } from '../../../support/golden-people.ts';

afterEach(cleanup);

function find(
  answers: readonly (readonly [string, 'skipped' | 2])[],
  { inFrame = false, isPast = false, isSame = false } = {},
) {
  const quizzes = createIdleQuizStores();
  for (const [id, answer] of answers) {
    const quiz = quizzes.of(aiEngineer);
    if (answer === 'skipped') quiz.skip(id);
    else quiz.respond(id, answer);
  }
  const services = makeAppContext({ quizzes, inFrame });
  const { result } = readPerson('E07_standard_typical');
  const role = layoutOf(aiEngineer);
  const responses = quizzes.of(aiEngineer).getState().responses;
  const code = isSame
    ? encodeAnswers({ role, responses, date: '2026-05-03' })
    : encodeScores({ role, result, name: 'Ana' });
  const theirs = decodeCode(code);
  if (!theirs.ok) throw new Error(theirs.error.code);
  const hook = renderHook(() => useMyResult(aiEngineer, theirs.value, isPast), {
    wrapper: ({ children }: { readonly children: ReactNode }) => (
      <QueryClientProvider client={services.queryClient}>
        <AppContextProvider value={services}>{children}</AppContextProvider>
      </QueryClientProvider>
    ),
  });
  return { mine: hook.result.current, code };
}

describe('the way from somebody’s result to one’s own', () => {
  it('puts theirs first and one’s own answers second', () => {
    const { mine, code } = find([
      ['TD1', 2],
      ['TD2', 2],
    ]);
    expect(mine?.resultPath).toBe('/roles/ai-engineer/result/');
    const [page, hash = ''] = (mine?.comparePath ?? '').split('#');
    expect(page).toBe('/compare/');
    expect(readCodes(hash).found).toMatchObject([
      { ok: true, value: { code, name: 'Ana' } },
      { ok: true, value: { kind: 'answers', name: 'You' } },
    ]);
  });

  it('puts an earlier result of one’s own under the same name as today’s', () => {
    const { mine } = find([['TD1', 2]], { isPast: true });
    const { found } = readCodes(mine?.comparePath?.split('#')[1] ?? '');
    expect(found.map((each) => each.ok && each.value.name)).toEqual(['You', 'You']);
  });

  it('compares nothing with itself', () => {
    const { mine } = find([['TD1', 2]], { isPast: true, isSame: true });
    expect(mine).toEqual({ resultPath: '/roles/ai-engineer/result/', comparePath: null });
  });

  it('isn’t there before the first answer', () => {
    expect(find([]).mine).toBeNull();
    expect(find([['TD1', 'skipped']]).mine).toBeNull();
  });

  it('isn’t offered in a frame, which shows no other page', () => {
    expect(find([['TD1', 2]], { inFrame: true }).mine).toBeNull();
  });
});
