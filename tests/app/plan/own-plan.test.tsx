// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import type { ComponentProps, ComponentType } from 'react';
import userEvent from '@testing-library/user-event';
import ICAL from 'ical.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { scoreResponses } from '#core';
import { SavedPlanLines } from '#app/plan/saved-plan-lines.tsx';
import { OwnPlan } from '#app/plan/own-plan.tsx';
import { Page } from '#app/pages/plan-page.tsx';
import { PlanSection } from '#app/plan/plan-section.tsx';
import type { AppContext } from '#app/shell/app-context.ts';
import { createPageRegistry } from '#app/shell/page-registry.ts';
import { unsavedPlans } from '#app/plan/unsaved-plans.ts';
import { roleQuery } from '#data/role-queries.ts';
import { createPlanStorage } from '#platform/notes/plan-storage.ts';
import { QuizStoreProvider } from '#state/use-quiz.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';
import { InApp, makeAppContext, NO_PAGES } from '../shell/in-app.tsx';
import { liveRegionTexts } from '#tests/support/live-regions.ts';

const saved: Blob[] = [];

beforeEach(() => {
  localStorage.clear();
  unsavedPlans.clear();
  saved.length = 0;
  vi.setSystemTime(new Date(2026, 10, 29, 12));
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: keep, revokeObjectURL: vi.fn() }));
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function keep(blob: Blob): string {
  saved.push(blob);
  return 'blob:x';
}

type Shown = {
  readonly inFrame?: boolean;
  /** Of the embed that shows it; empty for the site. */
  readonly instance?: string;
  readonly answers?: typeof TYPICAL_ANSWERS;
};

function show(
  { inFrame = false, instance = '', answers = TYPICAL_ANSWERS }: Shown = {},
  Part: ComponentType<ComponentProps<typeof OwnPlan>> = OwnPlan,
) {
  const pages = createPageRegistry(NO_PAGES, { plan: { Page } });
  const embed = {
    address: { instance },
    host: () => null,
    subscribe: () => () => undefined,
  } as unknown as NonNullable<AppContext['embed']>;
  const context = makeAppContext({ inFrame, pages, ...(instance !== '' && { embed }) });
  const key = roleQuery({ root: '/', slug: 'ai-engineer', version: 1 }).queryKey;
  context.queryClient.setQueryData(key, aiEngineer);
  const quiz = context.quizzes.of(aiEngineer);
  for (const [id, value] of answers) quiz.respond(id, value);
  const result = scoreResponses(aiEngineer, answers);
  render(
    <InApp context={context}>
      <QuizStoreProvider store={quiz}>
        <Part role={aiEngineer} result={result} query="" />
      </QuizStoreProvider>
    </InApp>,
  );
  return result.recommendations.map(({ indicator }) => ({
    id: indicator,
    title: aiEngineer.indicators.find(({ id }) => id === indicator)?.title ?? '',
  }));
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const kept = () => createPlanStorage().read('ai-engineer');

/** Adds the first next step to the plan. */
async function pickOne() {
  const steps = show();
  await userEvent.click(
    screen.getByRole('button', { name: `Add to my plan: “${steps[0]?.title}”` }),
  );
  return steps;
}

describe('a plan', () => {
  it('takes three steps at most, each with the next level as its goal and a date in four weeks', async () => {
    const steps = show();
    for (const { title } of steps.slice(0, 3)) {
      await userEvent.click(screen.getByRole('button', { name: `Add to my plan: “${title}”` }));
    }
    expect(screen.queryByRole('button', { name: /^Put/ })).toBeNull();
    expect(screen.getByText(/Remove one to pick another/)).toBeTruthy();
    expect(kept()?.steps.map(({ indicator }) => indicator)).toEqual(
      steps.slice(0, 3).map(({ id }) => id),
    );
    expect(kept()?.steps.every(({ due }) => due === '2026-12-27')).toBe(true);
    expect(kept()?.steps.every(({ from, goal }) => goal === from + 1)).toBe(true);
    await press(`Remove “${steps[1]?.title}”`);
    expect(kept()?.steps).toHaveLength(2);
    expect(document.activeElement?.textContent).toBe('What you set out to do');
  });

  it('keeps what is written into it, and shows it again', async () => {
    await pickOne();
    await userEvent.type(screen.getByLabelText('What I will do'), ' Ask Zoë,  weekly ');
    await userEvent.selectOptions(screen.getByLabelText('Where I will learn it'), [
      'A link of my own',
    ]);
    await userEvent.type(screen.getByLabelText('Address'), 'javascript:alert(1)');
    expect(screen.getByText(/doesn’t start with https/)).toBeTruthy();
    expect(kept()?.steps[0]?.resource).toBeNull();
    await userEvent.clear(screen.getByLabelText('Address'));
    await userEvent.type(screen.getByLabelText('Address'), 'example.com/course');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Done' }));
    expect(kept()?.steps[0]).toMatchObject({
      action: 'Ask Zoë, weekly',
      resource: { kind: 'own', url: 'https://example.com/course' },
      doneOn: '2026-11-29',
    });
    cleanup();
    show();
    expect(screen.getByLabelText<HTMLTextAreaElement>('What I will do').value).toBe(
      'Ask Zoë, weekly',
    );
    expect(screen.getByRole('link', { name: /Open https/ }).getAttribute('href')).toBe(
      'https://example.com/course',
    );
    expect(screen.getByRole('checkbox', { name: /^Done on/ })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Answer the questions again' })).toBeTruthy();
  });

  it('is made by keyboard alone: each step a group of its own name, focus and words after each press', async () => {
    const steps = show();
    const user = userEvent.setup();
    const said = () => liveRegionTexts().map((text) => text.trim());
    const add = async (title = '') => {
      screen.getByRole('button', { name: `Add to my plan: “${title}”` }).focus();
      await user.keyboard('{Enter}');
      // The button is gone: the list that it filled has the focus.
      expect(document.activeElement).toBe(
        screen.getByRole('heading', { name: 'What you set out to do' }),
      );
      await vi.waitFor(() => expect(said()).toContain('Added to your plan.'));
    };
    await add(steps[0]?.title);
    await add(steps[1]?.title);
    const groups = screen.getAllByRole('group', { name: (name) => name !== '' });
    const names = steps.slice(0, 2).map(({ title }) => title);
    expect(groups.filter((group) => group.matches('.rr-plan__fields'))).toHaveLength(2);
    for (const name of names) {
      const group = within(screen.getByRole('group', { name }));
      expect(group.getByRole('textbox', { name: 'What I will do' })).toBeTruthy();
      expect(group.getByRole('combobox', { name: 'Where I will learn it' })).toBeTruthy();
      expect(group.getByLabelText('By')).toBeTruthy();
      expect(group.getByRole('checkbox', { name: 'Done' })).toBeTruthy();
    }
    // From the heading on, Tab goes through the first step in the order of the page.
    screen.getByRole('heading', { name: 'What you set out to do' }).focus();
    const stops: string[] = [];
    for (let stop = 0; stop < 5; stop += 1) {
      await user.tab();
      const { activeElement } = document;
      stops.push(activeElement?.closest('[role=group]')?.getAttribute('aria-labelledby') ?? '');
      if (activeElement?.matches('textarea')) await user.keyboard('Ask Sam');
      if (activeElement?.matches('[type=checkbox]')) await user.keyboard(' ');
    }
    expect(new Set(stops).size).toBe(1);
    expect(kept()?.steps[0]).toMatchObject({ action: 'Ask Sam', doneOn: '2026-11-29' });
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: `Remove “${steps[0]?.title}”` }),
    );
    await user.keyboard('{Enter}');
    await vi.waitFor(() => expect(said()).toContain('Removed from your plan.'));
    expect(document.activeElement?.textContent).toBe('What you set out to do');
    // Deleting asks first, and afterwards its outcome has the focus.
    screen.getByRole('button', { name: 'Delete the plan' }).focus();
    await user.keyboard('{Enter}');
    screen.getByRole('button', { name: 'Delete it' }).focus();
    await user.keyboard('{Enter}');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toMatch(/plan is deleted/));
  });

  it('is saved as Markdown, as a calendar that opens, and as JSON that comes back', async () => {
    const steps = await pickOne();
    await userEvent.type(screen.getByLabelText('What I will do'), 'Write, then read');
    await press('Save as Markdown');
    await press(/^Save for my calendar/);
    await press('Save as JSON');
    const [markdown = '', calendar = '', json = ''] = await Promise.all(
      saved.map((blob) => blob.text()),
    );
    expect(markdown).toContain(`## 1. ${steps[0]?.title}`);
    expect(markdown).toContain('> **What I will do:** Write, then read');
    const [event] = new ICAL.Component(ICAL.parse(calendar) as unknown[]).getAllSubcomponents(
      'vevent',
    );
    expect(event?.getFirstPropertyValue('summary')).toBe(`My plan: ${steps[0]?.title}`);
    expect(String(event?.getFirstPropertyValue('dtstart'))).toBe('2026-12-27');
    const before = kept();
    await press('Delete the plan');
    await press('Delete it');
    await screen.findByText('Your plan is deleted.');
    expect(kept()).toBeNull();
    const file = new File([json], 'plan.json', { type: 'application/json' });
    await userEvent.upload(screen.getByLabelText('Open a saved plan'), file);
    await screen.findByText('Your plan is back.');
    expect(kept()).toEqual(before);
  });

  it('asks before a file takes the place of what is here', async () => {
    const [first] = await pickOne();
    const mine = kept();
    const theirs = { ...mine, format: 'role-radar-plan', formatVersion: 1, steps: [] };
    const file = () => new File([JSON.stringify(theirs)], 'plan.json');
    const field = screen.getByLabelText('Open a saved plan');
    await userEvent.upload(field, file());
    await userEvent.click(await screen.findByRole('button', { name: 'Keep my plan' }));
    expect(kept()?.steps[0]?.indicator).toBe(first?.id);
    await userEvent.upload(field, file());
    await userEvent.click(
      await screen.findByRole('button', { name: 'Use the plan from the file' }),
    );
    expect(kept()?.steps).toEqual([]);
  });

  it.each([
    ['{', 'This file isn’t a Role Radar plan.'],
    ['{"format":"role-radar-result"}', 'This file isn’t a Role Radar plan.'],
    ['{"format":"role-radar-plan","formatVersion":9}', /newer version/],
    ['{"format":"role-radar-plan","formatVersion":1}', /damaged/],
    [
      '{"format":"role-radar-plan","formatVersion":1,"role":"other","version":1,"id":"0123456789abcdef","madeOn":"2026-11-29","steps":[]}',
      /another role/,
    ],
  ])('is not taken out of %s', async (text, said) => {
    show();
    await userEvent.upload(
      screen.getByLabelText('Open a saved plan'),
      new File([text], 'plan.json'),
    );
    await screen.findByText(said);
    expect(kept()).toBeNull();
  });

  it('lasts as long as the page where storage is refused, and says so', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', 'QuotaExceededError');
    });
    const steps = await pickOne();
    expect(screen.getByText(/This browser can’t save your plan/)).toBeTruthy();
    cleanup();
    show();
    expect(screen.getByRole('heading', { level: 3, name: steps[0]?.title ?? '' })).toBeTruthy();
    expect(screen.getByText(/This browser can’t save your plan/)).toBeTruthy();
    cleanup();
    show({}, PlanSection);
    await screen.findByRole('checkbox', { name: `Done: ${steps[0]?.title}` });
    cleanup();
    show({}, () => <SavedPlanLines roles={[aiEngineer]} isTitled />);
    await screen.findByRole('link', { name: `Your plan as ${aiEngineer.title}` });
  });

  it('leaves printing out in a frame, and says so', async () => {
    await pickOne();
    expect(screen.getByRole('button', { name: 'Print' })).toBeTruthy();
    cleanup();
    show({ inFrame: true });
    expect(screen.queryByRole('button', { name: 'Print' })).toBeNull();
    expect(screen.getByText(/You can’t print from here/)).toBeTruthy();
  });

  it('in an embed with an instance is that embed’s own, also beside the result', async () => {
    const [first] = await pickOne();
    const titled = () => screen.queryByRole('heading', { level: 3, name: first?.title ?? '' });
    for (const instance of ['jobs', 'team']) {
      cleanup();
      show({ inFrame: true, instance }, PlanSection);
      await press('Make a plan');
      await screen.findByText('Nothing yet. Pick a step below.');
      await press(`Add to my plan: “${first?.title}”`);
      await press('Delete the plan');
      if (instance === 'jobs') await press('Keep it');
      else await press('Delete it');
    }
    expect(createPlanStorage('jobs').read('ai-engineer')?.steps).toHaveLength(1);
    expect(createPlanStorage('team').read('ai-engineer')).toBeNull();
    expect(kept()?.steps).toHaveLength(1);
    cleanup();
    show({ inFrame: true, instance: 'jobs' }, PlanSection);
    await vi.waitFor(() => expect(titled()).not.toBeNull());
  });

  it('leads to the questions where there are no answers', () => {
    show({ answers: new Map() });
    expect(screen.getByRole('link', { name: 'Take the assessment' }).getAttribute('href')).toBe(
      '/roles/ai-engineer/assess/',
    );
  });

  it('hears what another tab made of it', async () => {
    await pickOne();
    const plan = kept();
    if (plan === null) throw new Error('no plan');
    createPlanStorage().write({ ...plan, steps: [] });
    act(() => {
      window.dispatchEvent(new StorageEvent('storage', { key: 'role-radar/ai-engineer/plan' }));
    });
    expect(screen.getByText('Nothing yet. Pick a step below.')).toBeTruthy();
  });
});

describe('a plan beside the result', () => {
  it('begins with the way to make one', () => {
    show({}, PlanSection);
    expect(screen.getByRole('link', { name: 'Make a plan' }).getAttribute('href')).toBe(
      '/roles/ai-engineer/plan/',
    );
  });

  it('opens in its own place in a frame', async () => {
    show({ inFrame: true }, PlanSection);
    await press('Make a plan');
    expect(await screen.findByRole('heading', { name: 'Steps to pick from' })).toBeTruthy();
  });

  it('is ticked off there, and shows then and now once its date has come', async () => {
    const steps = await pickOne();
    cleanup();
    show({}, PlanSection);
    const part = await screen.findByRole('region', { name: 'Your plan' });
    const tick = await within(part).findByRole('checkbox', { name: `Done: ${steps[0]?.title}` });
    expect(within(part).queryByText(/Then/)).toBeNull();
    await userEvent.click(tick);
    expect(kept()?.steps[0]?.doneOn).toBe('2026-11-29');
    await userEvent.click(tick);
    expect(kept()?.steps[0]?.doneOn).toBeNull();
    cleanup();
    vi.setSystemTime(new Date(2026, 11, 27, 12));
    const [first] = steps;
    const answers = new Map([...TYPICAL_ANSWERS, [first?.id ?? '', 4] as const]);
    show({ answers }, PlanSection);
    expect(await screen.findByText(/^Then: .* Now: /)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Take it again' })).toBeTruthy();
  });

  it('shows the step that is due first, and leaves it in place when it is ticked off', async () => {
    const steps = await pickOne();
    const plan = kept();
    const [step] = plan?.steps ?? [];
    if (plan === null || step === undefined) throw new Error('no plan');
    const [first, second, third] = steps.map(({ id }) => id);
    const of = (indicator: string | undefined, due: string | null, doneOn: string | null) => ({
      ...step,
      indicator: indicator ?? '',
      due,
      doneOn,
    });
    createPlanStorage().write({
      ...plan,
      steps: [
        of(first, null, null),
        of(second, '2026-12-01', '2026-11-20'),
        of(third, '2026-12-24', null),
      ],
    });
    cleanup();
    show({}, PlanSection);
    const names = async () =>
      (await screen.findAllByRole('checkbox', { name: /^Done/, hidden: true })).map(
        (box) => box.getAttribute('aria-label')?.replace(/^Done[^:]*: /, '') ?? '',
      );
    const titles = [steps[2], steps[0], steps[1]].map((each) => each?.title);
    expect(await names()).toEqual(titles);
    expect(screen.getByText('See the 2 other steps')).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: `Done: ${steps[2]?.title}` }));
    expect(await names()).toEqual(titles);
    expect(kept()?.steps[2]?.doneOn).toBe('2026-11-29');
  });
});
