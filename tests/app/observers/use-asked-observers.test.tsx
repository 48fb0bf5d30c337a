// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { encodeRatings, encodeRequest, layoutOf } from '#core';
import { unsavedObservers } from '#app/observers/unsaved-observers.ts';
import { useAskedObservers } from '#app/observers/use-asked-observers.ts';
import { createObserverStorage } from '#platform/notes/observer-storage.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';

const layout = layoutOf(aiEngineer);
const [FIRST = ''] = layout.graded;
const REQUEST = encodeRequest({ role: layout, asked: new Set([FIRST]), tag: 7 });
const ANSWER = encodeRatings({ role: layout, ratings: new Map([[FIRST, 3]]), tag: 7, name: 'Zoë' });

const open = () => renderHook(() => useAskedObservers('ai-engineer')).result;
const stored = () => createObserverStorage().read('ai-engineer');

beforeEach(() => {
  localStorage.clear();
  unsavedObservers.clear();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the observers that a person has asked', () => {
  it('are read from this browser, requests and answers each for itself', () => {
    createObserverStorage().write('ai-engineer', { requests: [REQUEST], received: [ANSWER] });
    const { requests, received, isSaved } = open().current;
    expect(requests.map(({ kind, tag }) => [kind, tag])).toEqual([['request', 7]]);
    expect(received.map(({ kind, name }) => [kind, name])).toEqual([['ratings', 'Zoë']]);
    expect(isSaved).toBe(true);
  });

  it('leave out what is in the wrong list, or no code', () => {
    const codes = [REQUEST, ANSWER, 'NOTACODE00'];
    createObserverStorage().write('ai-engineer', { requests: codes, received: codes });
    const { requests, received } = open().current;
    expect([requests.length, received.length]).toEqual([1, 1]);
  });

  it('are saved with every change', () => {
    const asked = open();
    act(() => asked.current.change(({ received }) => ({ requests: [REQUEST], received })));
    act(() => asked.current.change(({ requests }) => ({ requests, received: [ANSWER] })));
    expect(stored()).toEqual({ requests: [REQUEST], received: [ANSWER] });
    expect(asked.current.received).toHaveLength(1);
  });

  it('last as long as the page where this browser can’t save them, and say so', () => {
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('exceeded the quota', 'QuotaExceededError');
    });
    const asked = open();
    act(() => asked.current.change(({ received }) => ({ requests: [REQUEST], received })));
    expect(asked.current.isSaved).toBe(false);
    // Another page of the app, which is opened later.
    const later = open();
    expect([later.current.requests.length, later.current.isSaved]).toEqual([1, false]);
    full.mockRestore();
    act(() => later.current.change((before) => before));
    expect(later.current.isSaved).toBe(true);
    expect(stored().requests).toEqual([REQUEST]);
    expect(unsavedObservers.size).toBe(0);
  });
});
