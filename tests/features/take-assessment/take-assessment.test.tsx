// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findItem, shuffledOptions } from '#core';
import { readAiEngineer } from './ai-engineer.ts';
import { type Log, RunningAssessment } from './running-assessment.tsx';
import { liveRegionTexts } from '#tests/support/live-regions.ts';

const role = readAiEngineer();
const [td1, ts1, cm1] = ['TD1', 'TS1', 'CM1'].map((id) => {
  const item = findItem(role, id);
  if (item?.kind !== 'rating') throw new Error(id);
  return item.indicator;
});
if (td1 === undefined || ts1 === undefined || cm1 === undefined) throw new Error('no items');
const scenarioAt = role.order.findIndex((id) => findItem(role, id)?.kind === 'scenario');

/** The animation of a refused press. */
const shake = vi.fn();
let user: ReturnType<typeof userEvent.setup>;
let log: Log;

beforeEach(() => {
  vi.useFakeTimers();
  // Testing Library runs pending timers after each event, and only knows Jest's clock.
  vi.stubGlobal('jest', { advanceTimersByTime: (ms: number) => vi.advanceTimersByTime(ms) });
  // jsdom lacks it, and user-event's arrow keys need it.
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  Element.prototype.animate = shake.mockClear();
  user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms), delay: null });
  log = [];
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const start = (props: Parameters<typeof RunningAssessment>[0] = {}) =>
  render(<RunningAssessment log={log} {...props} />);
const pass = (ms: number): void => {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
};
const heading = () => screen.getByRole('heading', { level: 1 });
const answer = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const button = (name: string) => screen.getByRole('button', { name });
const anchor = (indicator: typeof td1, level: number) => {
  const text = indicator?.anchors[level];
  if (text === undefined) throw new Error(`no anchor ${level}`);
  return text;
};
const said = () => liveRegionTexts().join(' ').trim();
/** The visible text, without announcements. */
const question = () => screen.getByRole('group', { name: heading().textContent });
const describes = (element: Element) =>
  document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent;
const NEEDS_ANSWER = 'Choose an answer, or press “Not sure, skip”.';

describe('a scenario that was explained', () => {
  const scenario = role.order[scenarioAt] ?? '';

  it('can be read and not changed, and Enter goes on from its heading', async () => {
    const given = new Map([[scenario, 1]]);
    render(<RunningAssessment at={scenarioAt} given={given} explained="locked" log={log} />);
    const answers = screen.getAllByRole<HTMLInputElement>('radio');
    expect(answers.every((answer) => answer.matches(':disabled'))).toBe(true);
    expect(answers.filter(({ checked }) => checked)).toHaveLength(1);
    // Heard on arrival: the focus is on the heading then.
    expect(describes(heading())).toMatch(/^Your first answer counts/);
    screen.getByRole('heading', { level: 1 }).focus();
    await user.keyboard('3');
    for (const answer of answers) await user.click(answer);
    expect(log).toEqual([]);
    act(() => heading().focus());
    await user.keyboard('{Enter}');
    expect(log).toEqual(['next']);
  });

  it('says so where it is asked again', async () => {
    render(<RunningAssessment at={scenarioAt} explained="seen" log={log} />);
    expect(screen.getByText(/^You have seen this one explained/)).toBeDefined();
    await user.click(screen.getAllByRole('radio')[1] ?? document.body);
    expect(log[0]).toMatch(scenario);
  });
});

describe('a rating', () => {
  it('is a group named by its heading, with a prompt and the statements as answers by level', () => {
    start();
    expect(heading().textContent).toBe(td1.title);
    const prompt = 'Think of the last 12 months. Choose the highest statement that is fully true.';
    expect(within(question()).getByText(prompt)).toBeTruthy();
    const names = within(question())
      .getAllByRole<HTMLInputElement>('radio')
      .map((radio) => radio.labels?.[0]?.textContent.replace(/\s*\d$/, ''));
    expect(names).toEqual(td1.anchors);
    for (const name of td1.anchors) expect(answer(name).checked).toBe(false);
  });

  it('is a plain form before any script: responses as values, the item’s id, nothing to restore', () => {
    const { container } = start();
    const form = container.querySelector('form[data-item]');
    expect(form?.getAttribute('data-item')).toBe('TD1');
    expect(form?.getAttribute('autocomplete')).toBe('off');
    expect(form?.getAttribute('method')).toBe('dialog');
    const radios = [...(form?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])];
    expect(radios.map(({ value }) => value)).toEqual(['0', '1', '2', '3', '4']);
    expect(container.innerHTML).not.toContain('style=');
  });

  it('stays in one group from question to question, so that no name is said twice', async () => {
    start();
    const group = question();
    expect(group.contains(button('Next'))).toBe(true);
    await user.click(answer(anchor(td1, 2)));
    pass(400);
    expect(heading().textContent).toBe(ts1.title);
    expect(document.activeElement).toBe(heading());
    expect(question()).toBe(group);
  });

  it('begins with its progress, where Orca goes on when another screen is removed', () => {
    start();
    const progress = within(question()).getByText(/^1 of /);
    expect(progress.compareDocumentPosition(heading())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });
});

describe('a scenario', () => {
  it('shows its options in their shuffled order, then “I don’t know”, and keeps the file’s index', async () => {
    start({ at: scenarioAt });
    const item = findItem(role, role.order[scenarioAt] ?? '');
    if (item?.kind !== 'scenario') throw new Error('not a scenario');
    expect(heading().textContent).toBe(item.scenario.stem);
    const values = within(question())
      .getAllByRole<HTMLInputElement>('radio')
      .map(({ value }) => value);
    const order = shuffledOptions(item.scenario);
    expect(values).toEqual([...order.map(String), 'idk']);
    expect(screen.getByText('Choose the best option.')).toBeTruthy();
    expect(button('Not sure, skip')).toBeTruthy();
    const shownSecond = order[1] ?? -1;
    await user.click(answer(item.scenario.options[shownSecond]?.text ?? ''));
    expect(log).toEqual([`${item.id}=${shownSecond}`]);
    await user.click(answer('I don’t know'));
    expect(log.at(-1)).toBe(`${item.id}=idk`);
  });
});

describe('choosing', () => {
  it('moves on 400 ms after a click and no sooner', async () => {
    start();
    await user.click(answer(anchor(td1, 2)));
    expect(log).toEqual(['TD1=2']);
    pass(399);
    expect(heading().textContent).toBe(td1.title);
    pass(1);
    expect(heading().textContent).toBe(ts1.title);
    expect(log).toEqual(['TD1=2', 'next']);
  });

  it('moves on after a number key while focus is on the heading or an answer', async () => {
    start();
    act(() => heading().focus());
    await user.keyboard('4');
    pass(400);
    expect(log).toEqual(['TD1=3', 'next']);
    pass(1200);
    await user.keyboard('1');
    pass(400);
    expect(log).toEqual(['TD1=3', 'next', 'TS1=0', 'next']);
  });

  it('takes no number key from outside the question', async () => {
    start();
    act(() => button('Next').focus());
    await user.keyboard('3');
    act(() => screen.getByRole('checkbox').focus());
    await user.keyboard('3');
    pass(400);
    expect(log).toEqual([]);
  });

  it('moves on after Space', async () => {
    start();
    act(() => answer(anchor(td1, 0)).focus());
    await user.keyboard(' ');
    pass(400);
    expect(log).toEqual(['TD1=0', 'next']);
  });

  it('never moves on by arrow keys, and does by Enter', async () => {
    start();
    act(() => answer(anchor(td1, 0)).focus());
    await user.keyboard('{ArrowDown}{ArrowDown}');
    pass(5000);
    expect(log.at(-1)).toBe('TD1=2');
    expect(heading().textContent).toBe(td1.title);
    await user.keyboard('{Enter}');
    expect(heading().textContent).toBe(ts1.title);
    expect(log.filter((each) => each === 'next')).toHaveLength(1);
  });

  it('stays when any key is pressed within the 400 ms', async () => {
    start();
    await user.click(answer(anchor(td1, 2)));
    pass(200);
    await user.keyboard('{Shift}');
    pass(5000);
    expect(log).toEqual(['TD1=2']);
    expect(answer(anchor(td1, 2)).checked).toBe(true);
  });

  it('stays at a second choice', async () => {
    start();
    await user.click(answer(anchor(td1, 2)));
    pass(200);
    await user.click(answer(anchor(td1, 3)));
    pass(5000);
    expect(log).toEqual(['TD1=2', 'TD1=3']);
    expect(heading().textContent).toBe(td1.title);
  });

  it('goes back and stays there when Back is pressed within the 400 ms', async () => {
    start({ at: 1 });
    await user.click(answer(anchor(ts1, 2)));
    pass(200);
    await user.click(button('Back'));
    pass(5000);
    expect(log).toEqual(['TS1=2', 'back']);
    expect(heading().textContent).toBe(td1.title);
  });

  it('steps once when Next is pressed within the 400 ms', async () => {
    start();
    await user.click(answer(anchor(td1, 2)));
    pass(200);
    await user.click(button('Next'));
    pass(5000);
    expect(log).toEqual(['TD1=2', 'next']);
  });

  it('takes a double click for one step', async () => {
    start();
    await user.dblClick(answer(anchor(td1, 2)));
    pass(5000);
    expect(log.filter((each) => each === 'next')).toHaveLength(1);
  });

  it('moves on again when the given answer is confirmed on the way back', async () => {
    start({ given: new Map([['TD1', 2]]) });
    await user.click(answer(anchor(td1, 2)));
    pass(400);
    expect(log).toEqual(['TD1=2', 'next']);
  });

  it('drops what was meant for the question before: Next, a second tap, a second digit', async () => {
    start();
    await user.click(answer(anchor(td1, 2)));
    pass(400);
    await user.click(answer(anchor(ts1, 2)));
    expect(shake.mock.instances).toEqual([answer(anchor(ts1, 2)).closest('label')]);
    await user.keyboard('3');
    pass(1000);
    await user.click(button('Next'));
    expect(log).toEqual(['TD1=2', 'next']);
    expect(screen.queryByText(NEEDS_ANSWER, { ignore: '[aria-live]' })).toBeNull();
    pass(200);
    await user.click(button('Next'));
    expect(describes(question())).toBe(NEEDS_ANSWER);
  });

  it('lets Next follow an answer given here at once', async () => {
    start();
    await user.keyboard('{Tab}');
    act(() => heading().focus());
    await user.keyboard('1{Enter}2{Enter}');
    expect(log).toEqual(['TD1=0', 'next', 'TS1=1', 'next']);
  });

  it('has the switch on every question', async () => {
    start({ at: 7 });
    await user.click(screen.getByRole('checkbox', { name: 'Move on when I choose' }));
    act(() => heading().focus());
    await user.keyboard('2');
    pass(5000);
    expect(log).toHaveLength(1);
  });

  it('stays once the switch on the first question is off', async () => {
    start();
    const moveOn = screen.getByRole<HTMLInputElement>('checkbox', {
      name: 'Move on when I choose',
    });
    expect(moveOn.checked).toBe(true);
    await user.click(moveOn);
    await user.click(answer(anchor(td1, 2)));
    pass(5000);
    expect(log).toEqual(['TD1=2']);
  });

  it('forgets a wait when the assessment goes away', async () => {
    const { unmount } = start();
    await user.click(answer(anchor(td1, 2)));
    unmount();
    vi.advanceTimersByTime(5000);
    expect(log).toEqual(['TD1=2']);
  });
});

describe('the steps', () => {
  it('asks for an answer, points to Skip, and moves focus to the answers', async () => {
    start();
    await user.click(button('Next'));
    expect(said()).toContain(NEEDS_ANSWER);
    expect(describes(question())).toBe(NEEDS_ANSWER);
    expect(document.activeElement).toBe(answer(anchor(td1, 0)));
    expect(log).toEqual([]);
  });

  it('withdraws the request once there is an answer', async () => {
    start();
    await user.click(button('Next'));
    await user.keyboard('{ArrowDown}');
    expect(screen.queryByText(NEEDS_ANSWER, { ignore: '[aria-live]' })).toBeNull();
  });

  it('asks nothing of the next question beforehand', async () => {
    start();
    await user.click(button('Next'));
    await user.click(button('Not sure, skip'));
    expect(log).toEqual(['TD1=skipped', 'next']);
    expect(screen.queryByText(NEEDS_ANSWER, { ignore: '[aria-live]' })).toBeNull();
  });

  it('says that a question was skipped, and lets Next pass it', async () => {
    start({ given: new Map([['TD1', 'skipped']]) });
    expect(screen.getByText('You skipped this one. You can still answer it.')).toBeTruthy();
    await user.click(button('Next'));
    expect(log).toEqual(['next']);
  });

  it('takes a double click on Next, Skip or Back for one step', async () => {
    start({
      given: new Map([
        ['TD1', 1],
        ['TS1', 1],
        ['CM1', 1],
      ]),
    });
    await user.dblClick(button('Next'));
    expect(log).toEqual(['next']);
    await user.dblClick(button('Not sure, skip'));
    expect(log).toEqual(['next', 'TS1=skipped', 'next']);
    await user.dblClick(button('Back'));
    expect(heading().textContent).toBe(ts1.title);
  });

  it('shows that it refused the second half of a double click, and counts what comes after it', async () => {
    start();
    const skip = button('Not sure, skip');
    await user.tripleClick(skip);
    expect(log).toEqual(['TD1=skipped', 'next', 'TS1=skipped', 'next']);
    expect(shake).toHaveBeenCalledTimes(1);
    expect(shake.mock.instances).toEqual([skip]);
  });

  it('takes Enter held down for one step, wherever focus is', () => {
    start({
      given: new Map([
        ['TD1', 1],
        ['TS1', 1],
        ['CM1', 1],
      ]),
    });
    act(() => answer(anchor(td1, 1)).focus());
    const press = (repeat: boolean) => {
      const target = document.activeElement;
      if (target === null) throw new Error('focus is lost');
      // A browser clicks the focused button on every keydown of Enter, repetitions included.
      const goesOn = fireEvent.keyDown(target, { key: 'Enter', repeat });
      if (goesOn && target instanceof HTMLButtonElement) fireEvent.click(target);
    };
    press(false);
    for (let i = 0; i < 5; i += 1) press(true);
    expect(log).toEqual(['next']);
    pass(500);
    act(() => button('Next').focus());
    press(false);
    act(() => button('Next').focus());
    for (let i = 0; i < 5; i += 1) press(true);
    expect(log).toEqual(['next', 'next']);
  });

  it('has no way back on the first question', () => {
    start();
    expect(button('Back')).toHaveProperty('disabled', true);
  });

  it('names the last step for where it leads', () => {
    start({ at: 19 });
    expect(button('See result')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Next' })).toBeNull();
  });

  it('stands below the answers on a page and above them in a frame', () => {
    const order = () =>
      Boolean(
        button('Next').compareDocumentPosition(answer(anchor(td1, 0))) &
        Node.DOCUMENT_POSITION_FOLLOWING,
      );
    const { unmount } = start();
    expect(order()).toBe(false);
    unmount();
    start({ inFrame: true });
    expect(order()).toBe(true);
  });

  it('keeps the same buttons from question to question', async () => {
    start({ given: new Map([['TD1', 1]]) });
    const next = button('Next');
    await user.click(next);
    expect(heading().textContent).toBe(ts1.title);
    expect(button('Next')).toBe(next);
  });
});

describe('a new question', () => {
  it('has focus on its heading, without scrolling to it, and is announced', async () => {
    const focus = vi.spyOn(HTMLElement.prototype, 'focus');
    start();
    expect(document.activeElement).toBe(document.body);
    await user.click(button('Not sure, skip'));
    expect(document.activeElement).toBe(heading());
    expect(focus).toHaveBeenLastCalledWith({ preventScroll: true });
    expect(said()).toContain('Question 2 of 20');
    focus.mockRestore();
  });

  it('is said with its title where the heading had the focus already, so that focusing it says nothing', async () => {
    start({ given: new Map([['TD1', 1]]) });
    act(() => heading().focus());
    await user.keyboard('{Enter}');
    expect(heading().textContent).toBe(ts1.title);
    expect(said()).toContain(`Question 2 of 20: ${ts1.title}`);
  });

  it('brings its top back into view on a page, and never scrolls in a frame', async () => {
    const rect = vi
      .spyOn(Element.prototype, 'getBoundingClientRect')
      .mockReturnValue(new DOMRect(0, -300, 100, 100));
    const scroll = vi.spyOn(window, 'scrollBy').mockImplementation(() => undefined);
    const { unmount } = start();
    await user.click(button('Not sure, skip'));
    expect(scroll).toHaveBeenCalledTimes(1);
    unmount();
    start({ inFrame: true });
    await user.click(button('Not sure, skip'));
    expect(scroll).toHaveBeenCalledTimes(1);
    rect.mockRestore();
    scroll.mockRestore();
  });

  it('says what is done, what is left and how long that takes', async () => {
    start();
    expect(screen.getByText('1 of 20 · about 7 min left')).toBeTruthy();
    expect(screen.getByText('Technical Depth')).toBeTruthy();
    await user.click(button('Not sure, skip'));
    expect(screen.getByText(/^2 of 20 · about \d min left$/)).toBeTruthy();
    expect(screen.getByText('Troubleshooting')).toBeTruthy();
    const chapters = [
      ...screen.getByRole('group', { name: 'Questions done, by competency' }).children,
    ];
    expect(chapters.map(({ textContent }) => textContent)).toEqual([
      'Technical Depth: 1 of 4',
      'Troubleshooting: 0 of 4',
      'Communication: 0 of 4',
      'Process Complexity: 0 of 4',
      'Documentation: 0 of 4',
    ]);
    const bars = chapters.map((chapter) => chapter.querySelector('progress'));
    expect(bars.map((bar) => bar && [bar.value, bar.max])[0]).toEqual([1, 4]);
    expect(chapters[1]?.hasAttribute('data-here')).toBe(true);
    // Said as text alone: a bar would be said at every answer, as a bare "25 percent".
    expect(bars.every((bar) => bar?.getAttribute('aria-hidden') === 'true')).toBe(true);
  });

  it('keeps its texts right under a translator that wraps every text', async () => {
    const { container } = start();
    const wrapAll = () => {
      const texts = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
      const found: Node[] = [];
      while (texts.nextNode()) found.push(texts.currentNode);
      for (const text of found) {
        const font = document.createElement('font');
        text.parentNode?.replaceChild(font, text);
        font.append(text);
      }
    };
    wrapAll();
    await user.click(button('Next'));
    wrapAll();
    await user.click(button('Not sure, skip'));
    wrapAll();
    await user.click(button('Not sure, skip'));
    expect(heading().textContent).toBe(cm1.title);
    expect(screen.getByText(/^3 of 20 · about \d min left$/)).toBeTruthy();
    await user.click(button('Back'));
    expect(screen.getByText(/^2 of 20 · /)).toBeTruthy();
    expect(screen.getByText(/You skipped this one/)).toBeTruthy();
    expect(container.textContent).not.toContain(cm1.title);
  });
});

describe('the first question', () => {
  const promise = 'Everything stays in this browser. A few scenarios will check your ratings.';

  it('says what is promised, and no other question does', async () => {
    start();
    expect(screen.getByText(promise)).toBeTruthy();
    await user.click(button('Not sure, skip'));
    expect(screen.queryByText(promise)).toBeNull();
  });

  it('promises no check by scenarios where the role has too few', () => {
    const order = role.order.filter((id) => findItem(role, id)?.kind === 'rating');
    start({ role: { ...role, scenarios: [], order } });
    expect(screen.getByText('Everything stays in this browser.')).toBeTruthy();
    expect(screen.queryByText(promise)).toBeNull();
  });

  it('lets the length be changed', async () => {
    start();
    await user.click(screen.getByText('Change length'));
    const length = await screen.findByRole('radiogroup', {
      name: 'How many questions?',
      hidden: true,
    });
    const choice = within(length).getByRole('radio', {
      name: 'Standard: 35 questions, about 12 minutes',
      hidden: true,
    });
    await user.click(choice);
    expect(log).toEqual(['form=standard']);
    expect(screen.getByText(/^1 of 35 · /)).toBeTruthy();
  });

  it('keeps the length’s choices out of the form whose choices are answers', () => {
    const { container } = start();
    const form = container.querySelector('form[data-item]');
    expect(form?.querySelectorAll('[name=length], [type=checkbox]')).toHaveLength(0);
  });
});
