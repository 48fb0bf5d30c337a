// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { warmUpEvents } from '#app/instant/warm-up.ts';
import { useFirstInteraction } from '#features/see-result/loading/use-first-interaction.ts';

afterEach(() => vi.restoreAllMocks());

describe('the first sign that somebody is there', () => {
  it.each(['pointermove', 'keydown', 'focusin', 'wheel', 'scroll'])('is a %s', (name) => {
    const { result } = renderHook(() => useFirstInteraction());
    expect(result.current).toBeNull();
    act(() => void document.body.dispatchEvent(new Event(name, { bubbles: true })));
    expect(result.current).toEqual({ pressed: null });
  });

  it('says where a press was, and is not changed by what follows', () => {
    const { result } = renderHook(() => useFirstInteraction());
    const press = (clientX: number) =>
      document.body.dispatchEvent(
        new MouseEvent('pointerdown', { bubbles: true, clientX, clientY: 7 }),
      );
    act(() => void press(5));
    act(() => void press(6));
    expect(result.current).toEqual({ pressed: { x: 5, y: 7 } });
  });

  it('is not what the app does of its own accord', () => {
    const { result } = renderHook(() => useFirstInteraction());
    act(() => warmUpEvents(document.body));
    expect(result.current).toBeNull();
  });

  it('is not waited for any longer when the page has gone', () => {
    const { result, unmount } = renderHook(() => useFirstInteraction());
    unmount();
    document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
    expect(result.current).toBeNull();
  });
});
