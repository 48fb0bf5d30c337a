// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { copyText } from '#platform/files/clipboard.ts';

const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));

beforeEach(() => {
  document.body.replaceChildren();
});

/** jsdom has no execCommand; this one copies the selection, as a browser does. */
function stubCopy(works: boolean): { readonly copied: string[] } {
  const copied: string[] = [];
  document.execCommand = () => {
    const field = document.activeElement;
    if (works && field instanceof HTMLTextAreaElement) {
      copied.push(field.value.slice(field.selectionStart, field.selectionEnd));
    }
    return works;
  };
  return { copied };
}

describe('copyText', () => {
  it('uses the clipboard API where it is allowed', async () => {
    const write = vi.fn(async () => undefined);
    expect(await copyText('link', { write, page: document })).toBe('copied');
    expect(write).toHaveBeenCalledWith('link');
  });

  it('copies the old way where it is refused, and leaves page and focus as they were', async () => {
    const { copied } = stubCopy(true);
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    expect(await copyText('a link', { write: refuse, page: document })).toBe('copied');
    expect(copied).toEqual(['a link']);
    expect(document.activeElement).toBe(button);
    expect(document.querySelector('textarea')).toBeNull();
  });

  it('copies the old way where there is no clipboard API at all', async () => {
    const { copied } = stubCopy(true);
    expect(await copyText('a link')).toBe('copied');
    expect(copied).toEqual(['a link']);
  });

  it('says so when neither way works, and leaves nothing behind', async () => {
    stubCopy(false);
    expect(await copyText('x', { write: refuse, page: document })).toBe('failed');
    document.execCommand = () => {
      throw new Error('not here');
    };
    expect(await copyText('x', { write: refuse, page: document })).toBe('failed');
    expect(document.querySelector('textarea')).toBeNull();
  });
});
