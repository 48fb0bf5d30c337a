import { afterEach, describe, expect, it, vi } from 'vitest';
import { removeAllDrafts } from '#platform/drafts/remove-drafts.ts';

afterEach(() => vi.unstubAllGlobals());

/** A browser whose database responds to a deletion with this event. */
function answerWith(event: string): string[] {
  const asked: string[] = [];
  vi.stubGlobal('indexedDB', {
    deleteDatabase: (name: string) => {
      asked.push(name);
      const target = new EventTarget();
      setTimeout(() => target.dispatchEvent(new Event(event)));
      return target;
    },
  });
  return asked;
}

describe('deleting all drafts', () => {
  it.each([
    ['success', true],
    ['error', false],
    ['blocked', false],
  ] as const)('says after %s whether they are gone', async (event, isGone) => {
    const asked = answerWith(event);
    expect(await removeAllDrafts('/some/path/')).toBe(isGone);
    expect(asked).toEqual(['role-radar@some%2Fpath:studio']);
  });

  it('has nothing to do where there is no database, or none is allowed', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await removeAllDrafts('/')).toBe(true);
    vi.stubGlobal('indexedDB', {
      deleteDatabase: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
    expect(await removeAllDrafts('/')).toBe(true);
  });
});
