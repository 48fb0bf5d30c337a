// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  encodeAnswers,
  findEvidence,
  layoutOf,
  parsePlan,
  parseRoleIndex,
  readCodes,
  withName,
} from '#core';
import { Page } from '#app/pages/my-results-page.tsx';
import { roleIndexQuery } from '#data/role-index-query.ts';
import { roleQuery } from '#data/role-queries.ts';
import { createObserverStorage } from '#platform/notes/observer-storage.ts';
import { createEvidenceStorage } from '#platform/notes/evidence-storage.ts';
import { createPlanStorage } from '#platform/notes/plan-storage.ts';
import { createExplainedStorage } from '#platform/answers/explained-storage.ts';
import { createResponseStorage } from '#platform/answers/response-storage.ts';
import { createRatingsDraftStorage } from '#platform/notes/ratings-draft-storage.ts';
import { KEY_PREFIX, listKeys } from '#platform/storage/storage-keys.ts';
import { createAnswerHistory } from '#platform/answers/answer-history.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';
import { InApp, makeAppContext } from '../shell/in-app.tsx';

afterEach(cleanup);
beforeEach(() => {
  localStorage.clear();
  const device = { matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() };
  vi.stubGlobal('matchMedia', () => device);
});
afterEach(() => vi.unstubAllGlobals());

const index = parseRoleIndex(JSON.parse(readFileSync('public/roles/index.json', 'utf8')));
if (!index.ok) throw new Error('the index of roles is not valid');

/** A finished run with a unique code. */
function finish(date: string, hour: number, startedAt: number) {
  const code = encodeAnswers({
    role: layoutOf(aiEngineer),
    responses: new Map(TYPICAL_ANSWERS)
      .set('TD1', startedAt === 2 ? 2 : 3)
      .set('TD3', startedAt === 3 ? 2 : 3),
    date,
  });
  const finishedAt = new Date(`${date}T00:00:00`).getTime() + hour * 3_600_000;
  const answers = TYPICAL_ANSWERS.size;
  createAnswerHistory().add({ role: 'ai-engineer', code, date, answers, finishedAt, startedAt });
  return code;
}

function renderPage(site: string | null = 'https://example.org/') {
  const context = makeAppContext({ site });
  context.queryClient.setQueryData(
    roleIndexQuery({ root: '/' }).queryKey,
    index.ok ? index.value : undefined,
  );
  const key = roleQuery({ root: '/', slug: 'ai-engineer', version: 1 }).queryKey;
  context.queryClient.setQueryData(key, aiEngineer);
  return render(
    <InApp context={context} path="/my-results/">
      <Page route={{ kind: 'my-results' }} />
    </InApp>,
  );
}

describe('my results', () => {
  it('say what will be here, and where to begin, while nothing is', () => {
    renderPage();
    expect(screen.getByRole('link', { name: 'Choose a role' }).getAttribute('href')).toBe('/');
    expect(screen.queryByRole('heading', { name: 'Finished results' })).toBeNull();
  });

  it('in the written page have no more than the heading: nobody’s runs are known', () => {
    finish('2026-11-28', 14, 1);
    renderPage(null);
    expect(screen.getByRole('heading', { name: 'My results' })).toBeTruthy();
    expect(within(screen.getByRole('main')).queryAllByRole('link')).toEqual([]);
  });

  it.each([
    ['7/20/quick/8/1', '7 of 20 done', 'Continue', '/roles/ai-engineer/assess/'],
    ['20/20/quick/20/1', 'All 20 done', 'See your result', '/roles/ai-engineer/result/'],
  ])('offer to go on with a run at %s', (marker, progress, way, path) => {
    localStorage.setItem('role-radar/ai-engineer/saved', marker);
    renderPage();
    const run = screen.getByRole('heading', { name: 'AI Engineer' }).closest('li');
    expect(run?.textContent).toContain(progress);
    expect(screen.getByRole('link', { name: way }).getAttribute('href')).toBe(path);
  });

  it('list every finished run, newest first, told apart by length, day, time and fit', () => {
    const [first, second, third] = [
      finish('2026-11-27', 9, 1),
      finish('2026-11-28', 14, 2),
      finish('2026-11-28', 16, 3),
    ];
    renderPage();
    const list = screen.getByRole('region', { name: 'Finished results' });
    const headings = within(list).getAllByRole('heading', { level: 3 });
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^\w+, Nov 28, 2026, 4:00\sPM: \d+$/),
      expect.stringMatching(/^\w+, Nov 28, 2026, 2:00\sPM: \d+$/),
      expect.stringMatching(/^\w+, Nov 27, 2026, 9:00\sAM: \d+$/),
    ]);
    expect(
      within(headings[2] as HTMLElement)
        .getByRole('link')
        .getAttribute('href'),
    ).toBe(`/r/ai-engineer/#${first}`);
    const compared = within(list)
      .getAllByRole('link', { name: 'Compare with your latest' })
      .map((link) => readCodes((link.getAttribute('href') ?? '').split('#')[1] ?? ''));
    const codes = compared.map(({ found }) => found.map((each) => each.ok && each.value.code));
    expect(codes).toEqual([
      [withName(second ?? '', 'You'), withName(third ?? '', 'You')],
      [withName(first ?? '', 'You'), withName(third ?? '', 'You')],
    ]);
  });

  it('lists observers and evidence with the way to each, and nothing where there is none', () => {
    renderPage();
    expect(screen.queryByRole('heading', { name: 'Alongside your answers' })).toBeNull();
    cleanup();
    createObserverStorage().write('ai-engineer', {
      requests: ['1ABCDEFGHJK'],
      received: ['1ABCDEFGHJM', '1ABCDEFGHJN'],
    });
    createEvidenceStorage().write(
      'ai-engineer',
      new Map([['TD1', { text: 'A review', url: null }]]),
    );
    createRatingsDraftStorage().write(
      { slug: 'ai-engineer', tag: 0x0a1b },
      { request: '1REQUEST', ratings: new Map([['TD1', 2]]) },
    );
    renderPage();
    const leads = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect(leads('What others say about your work as AI Engineer: 1 request, 2 answers')).toBe(
      '/roles/ai-engineer/observers/',
    );
    expect(leads('Your view of somebody else’s work as AI Engineer: 1 behaviour')).toBe(
      '/rate/ai-engineer/#1REQUEST',
    );
    expect(leads('Your evidence as AI Engineer, for 1 answer')).toBe('/roles/ai-engineer/result/');
  });

  it('list what was answered and written in frames with a name, to save and to delete', async () => {
    const frame = createEvidenceStorage('jobs');
    frame.write('ai-engineer', new Map([['TD1', { text: 'A review', url: null }]]));
    const step = { indicator: 'TD1', from: 1, goal: 2, action: '', resource: null } as const;
    const plan = {
      role: 'ai-engineer',
      version: 1,
      id: '0123456789abcdef',
      madeOn: '2026-11-29',
      steps: [{ ...step, due: null, doneOn: null }],
    };
    createPlanStorage('jobs').write(plan);
    const record = (value: number) => ({ value, answeredAt: 1_760_000_000_000, tab: 'a' });
    const progress = {
      schema: 1 as const,
      role: 'ai-engineer',
      version: aiEngineer.version,
      place: { form: 'quick', item: 'TD1', reachedAt: 1_760_000_000_000, tab: 'a' },
      records: new Map([
        ['TD1', record(3)],
        ['TD2', record(1)],
      ]),
      startedAt: 0,
    };
    createResponseStorage({ role: aiEngineer, instance: 'jobs' }).save(progress);
    const explained = createExplainedStorage('ai-engineer', 'jobs');
    explained.write(new Map([['TD-S1', { first: 1_760_000_000_000, last: 1_760_000_000_001 }]]));
    const saved: Blob[] = [];
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (file: Blob) => saved.push(file) }));
    renderPage();
    const list = screen.getByRole('region', { name: 'Assessments on other pages' });
    expect(within(list).getByRole('heading', { level: 3 }).textContent).toBe(
      'AI Engineer, in “jobs”',
    );
    expect(list.textContent).toContain(
      '2 answers, a plan with 1 step, evidence for 1 answer, and 1 scenario that we explained',
    );
    const user = userEvent.setup();
    await user.click(within(list).getByRole('button', { name: 'Save from “jobs” as a file' }));
    const text = await saved[0]?.text();
    expect(parsePlan(JSON.parse(text ?? ''))).toEqual({ ok: true, value: plan });
    expect(findEvidence(text ?? '')?.evidence).toEqual(frame.read('ai-engineer'));
    const file = JSON.parse(text ?? '') as Readonly<Record<string, unknown>>;
    expect(file['answers']).toMatchObject({
      version: aiEngineer.version,
      items: [
        { item: 'TD1', answer: 3 },
        { item: 'TD2', answer: 1 },
      ],
    });
    expect(file['explained']).toEqual([
      expect.objectContaining({ item: 'TD-S1', first: '2025-10-09T08:53:20.000Z' }),
    ]);
    await user.click(within(list).getByRole('button', { name: 'Delete from “jobs”' }));
    expect(createPlanStorage('jobs').read('ai-engineer')).toEqual(plan);
    await user.click(within(list).getByRole('button', { name: 'Delete them' }));
    expect(
      (await within(list).findByText(/^Deleted/)).ownerDocument.activeElement?.textContent,
    ).toMatch(/^Deleted/);
    expect(createPlanStorage('jobs').read('ai-engineer')).toBeNull();
    expect(frame.read('ai-engineer').size).toBe(0);
    expect(explained.read().size).toBe(0);
    expect(createResponseStorage({ role: aiEngineer, instance: 'jobs' }).read()).toBeNull();
    expect(listKeys(localStorage, `${KEY_PREFIX}ai-engineer~jobs/`)).toEqual([]);
    expect(within(list).queryByRole('heading', { level: 3 })).toBeNull();
  });
});
