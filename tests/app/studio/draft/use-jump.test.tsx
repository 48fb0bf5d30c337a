// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Path } from '#core';
import { useJump } from '#app/studio/draft/use-jump.ts';
import { fieldId } from '#features/studio/studio-context.ts';

const NAME: Path = ['competencies', 0, 'name'];
const COMPETENCY: Path = ['competencies', 0];

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

const field = (path: Path) => `<input id="${fieldId(path)}">`;
const focused = () => document.activeElement?.id;

function jump() {
  return renderHook(() => useJump()).result.current;
}

describe('a jump to a field of the studio', () => {
  it('opens every part around the field first', async () => {
    document.body.innerHTML = `<details><details>${field(NAME)}</details></details>`;
    jump()(NAME);
    await vi.waitFor(() => expect(focused()).toBe(fieldId(NAME)));
    expect([...document.querySelectorAll('details')].map(({ open }) => open)).toEqual([true, true]);
    expect(Element.prototype.scrollIntoView).toHaveBeenCalledOnce();
  });

  it('waits for a field that is still to be rendered', async () => {
    document.body.innerHTML = field(COMPETENCY);
    jump()(NAME);
    setTimeout(() => document.body.insertAdjacentHTML('beforeend', field(NAME)), 60);
    await vi.waitFor(() => expect(focused()).toBe(fieldId(NAME)));
  });

  it('ends at the nearest part around a field that never appears, by the heading that opens it', async () => {
    document.body.innerHTML = `<details data-studio-path="${fieldId(COMPETENCY)}"><summary id="head" tabindex="0"></summary></details>`;
    jump()(NAME);
    await vi.waitFor(() => expect(focused()).toBe('head'), { timeout: 5000 });
  });

  it('gives way to a later one', async () => {
    document.body.innerHTML = field(COMPETENCY) + field(['title']);
    const go = jump();
    go(NAME);
    go(['title']);
    await vi.waitFor(() => expect(focused()).toBe(fieldId(['title'])));
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(focused()).toBe(fieldId(['title']));
  });
});
