// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { ScreenSlot } from '#ui/screen-slot.tsx';

afterEach(cleanup);

it('keeps its box, by its id, when its screen is replaced by another kind', () => {
  const screens = (shown: 'question' | 'check') => (
    <>
      <ScreenSlot>{shown === 'check' ? <h1>Check</h1> : null}</ScreenSlot>
      <ScreenSlot>{shown === 'question' ? <h1>Question</h1> : null}</ScreenSlot>
    </>
  );
  const { container, rerender } = render(screens('question'));
  const before = [...container.children];
  expect(before.map(({ id }) => id)).not.toContain('');
  expect(new Set(before.map(({ id }) => id)).size).toBe(2);
  rerender(screens('check'));
  expect([...container.children]).toEqual(before);
  expect(before.map(({ textContent }) => textContent)).toEqual(['Check', '']);
});
