// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useLists } from '../../../src/app/compare/use-lists.ts';
import { answersCode, linkOf } from '#tests/support/compared-codes.ts';

const LINK = linkOf(answersCode(1));

it.each([
  ['a lost letter', `Name;Link\nJ\uFFFDrg;${LINK}`],
  ['an encoding that is not known', `Name;Link\n\u008D²“¡;${LINK}`],
  ['two columns that may hold the names', `Anna,Red,${LINK}\nBo,Blue,${LINK}`],
])('asks before anything is added: %s', (_, text) => {
  const { result } = renderHook(() => useLists());
  act(() => void result.current.add(text));
  expect(result.current.lists).toEqual([]);
  expect(result.current.question).not.toBeNull();
  act(() => result.current.choose([0]));
  expect(result.current.lists).toMatchObject([{ text, columns: [0] }]);
  expect(result.current.question).toBeNull();
});

it.each([`Name;Link\nJörg;${LINK}`, `Name;Link\nMÃ¼ller;${LINK}`, `Ayşe: ${LINK}`])(
  'adds what it can read: %s',
  (text) => {
    const { result } = renderHook(() => useLists());
    act(() => void result.current.add(text));
    expect(result.current.lists).toMatchObject([{ text }]);
    expect(result.current.question).toBeNull();
  },
);

it('gives a text back that was not added after all', () => {
  const { result } = renderHook(() => useLists());
  const text = `Name;Link\nJ\uFFFDrg;${LINK}`;
  act(() => void result.current.add(text));
  act(() => result.current.cancel());
  expect([result.current.lists, result.current.question, result.current.draft]).toEqual([
    [],
    null,
    text,
  ]);
});
