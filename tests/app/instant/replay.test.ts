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

describe('the events of an answer', () => {
  /** A question, a button beside it, and what reached the element around both. */
  function page() {
    document.body.innerHTML =
      '<form data-item="TD1"><label><input type="radio" value="2">Often</label></form><button>Next</button>';
    const heard: string[] = [];
    for (const type of ['pointerdown', 'click', 'change'])
      document.body.addEventListener(type, ({ target }) => heard.push(`${type} ${nameOf(target)}`));
    const choice = document.querySelector('input');
    const next = document.querySelector('button');
    if (choice === null || next === null) throw new Error('nothing to press');
    return { heard, choice, next };
  }
  const nameOf = (target: EventTarget | null) =>
    target instanceof Element ? target.localName : 'nothing';
  const press = (element: HTMLElement) => {
    element.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    element.click();
  };

  it('are held back until the app has rendered: the browser shows the choice meanwhile', () => {
    const { heard, choice, next } = page();
    const replay = createReplay(bootWith());
    replay.rootListens(document.body);
    press(choice);
    expect(choice.checked).toBe(true);
    expect(heard).toEqual([]);
    press(next);
    expect(heard).toEqual(['pointerdown button', 'click button']);
    replay.input();
    choice.checked = false;
    press(choice);
    expect(heard.slice(2)).toEqual(['pointerdown input', 'click input', 'change input']);
  });

  it('aren’t held where nothing captures them', () => {
    const { heard, choice } = page();
    NOTHING_TO_REPLAY.rootListens(document.body);
    press(choice);
    expect(heard).toEqual(['pointerdown input', 'click input', 'change input']);
  });
});

it('has nothing to hand over where no boot script ran', () => {
  NOTHING_TO_REPLAY.rootListens(document.body);
  NOTHING_TO_REPLAY.click();
  expect(NOTHING_TO_REPLAY.takeAnswers()).toEqual([]);
});
