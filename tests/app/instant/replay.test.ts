// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Boot } from '#app/instant/contract.ts';
import { createReplay, NOTHING_TO_REPLAY } from '#app/instant/replay.ts';

afterEach(() => document.body.replaceChildren());

function bootWith(changes: Partial<Boot> = {}): Boot {
  return { answers: [], stop: vi.fn(), takePress: vi.fn(() => null), reload: vi.fn(), ...changes };
}

function button(): { readonly element: HTMLButtonElement; readonly clicks: () => number } {
  const element = document.body.appendChild(document.createElement('button'));
  const listener = vi.fn();
  element.addEventListener('click', listener);
  return { element, clicks: () => listener.mock.calls.length };
}

describe('answers', () => {
  it('are handed over once, as responses, and the boot script stops listening', () => {
    const boot = bootWith({
      answers: [
        { item: 'TD1', value: '0', at: 5 },
        { item: 'TD-S3', value: 'idk', at: 6 },
      ],
    });
    const replay = createReplay(boot);
    expect(boot.stop).not.toHaveBeenCalled();
    expect(replay.takeAnswers()).toEqual([
      { item: 'TD1', value: 0, at: 5 },
      { item: 'TD-S3', value: 'idk', at: 6 },
    ]);
    expect(boot.stop).toHaveBeenCalled();
    expect(replay.takeAnswers()).toEqual([]);
  });
});

describe('a press', () => {
  it('is made once, and only after the boot script has stopped hearing presses', () => {
    const { element, clicks } = button();
    const replay = createReplay(bootWith({ takePress: () => element }));
    replay.click();
    expect(clicks()).toBe(0);
    replay.rootListens(document.body);
    replay.click();
    replay.click();
    expect(clicks()).toBe(1);
  });

  it('of a held link is made once, also if it came after the root listened', () => {
    const { element, clicks } = button();
    const boot = bootWith();
    const replay = createReplay(boot);
    replay.rootListens(document.body);
    boot.heldLink = element;
    replay.click();
    replay.click();
    expect(clicks()).toBe(1);
  });

  it('is dropped when its button has gone', () => {
    const { element, clicks } = button();
    const replay = createReplay(bootWith({ takePress: () => element }));
    replay.rootListens(document.body);
    element.remove();
    replay.click();
    expect(clicks()).toBe(0);
  });
});

it('has nothing to hand over where no boot script ran', () => {
  NOTHING_TO_REPLAY.rootListens(document.body);
  NOTHING_TO_REPLAY.click();
  expect(NOTHING_TO_REPLAY.takeAnswers()).toEqual([]);
});
