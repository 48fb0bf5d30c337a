// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  layoutOf,
  type LineProblem,
  listCodes,
  pickScoringRole,
  type ResultEntry,
  type Role,
  type RoleAnswer,
  scoreList,
} from '#core';
import {
  CompareResults,
  type CompareResultsProps,
} from '#features/compare-results/compare-results.tsx';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { answersCode, scoresCode } from '#tests/support/compared-codes.ts';

afterEach(cleanup);

const second: Role = {
  ...aiEngineer,
  version: 2,
  indicators: aiEngineer.indicators.slice(1),
  competencies: [
    ...aiEngineer.competencies,
    { id: 'NEW', name: 'New Craft', description: 'x', target: 50, weight: 50 },
  ],
};

function scored(text: string) {
  const roles = new Map<string, RoleAnswer>([
    [
      '1/1',
      { ok: true, value: { scoring: pickScoringRole(aiEngineer), layout: layoutOf(aiEngineer) } },
    ],
  ]);
  const entries: ResultEntry[] = [];
  const problems: LineProblem[] = [];
  for (const line of scoreList([...listCodes(text)], roles)) {
    if (line.ok) entries.push(line.value);
    else problems.push(line.error);
  }
  return { entries, problems, roles: entries.length === 0 ? [] : [aiEngineer] };
}

function show(given: Partial<CompareResultsProps> = {}) {
  const calls = {
    onAdd: vi.fn(),
    onFiles: vi.fn(),
    onShown: vi.fn(),
    onRetry: vi.fn(),
    onForgetOwn: vi.fn(),
    onSave: vi.fn(),
  };
  render(
    <CompareResults
      phase="done"
      done={0}
      total={0}
      entries={[]}
      problems={[]}
      roles={[]}
      page="https://role-radar.example/compare/"
      isKept={true}
      own={[]}
      fileProblem={null}
      keptNames={NO_NAMES}
      onClear={() => undefined}
      onCopy={() => Promise.resolve(true)}
      {...calls}
      {...given}
    />,
  );
  return calls;
}

/** A team is drawn in steps, each after a frame, which a busy machine makes wait. */
const STEPS = { timeout: 15_000 };
const NO_NAMES: ReadonlyMap<string, string> = new Map();

const differences = () => screen.getByRole('region', { name: /Scores of 100 with/ });

describe('the page that compares', () => {
  it('asks for links, and says what is missing', async () => {
    const { onAdd } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Compare these' }));
    expect(screen.getByRole('alert').textContent).toBe('Paste at least one link or code first.');
    await userEvent.type(screen.getByLabelText(/Result links or codes/), ' abc ');
    await userEvent.click(screen.getByRole('button', { name: 'Compare these' }));
    expect(onAdd).toHaveBeenCalledExactlyOnceWith('abc');
  });

  it('takes a long paste without putting it in the field', async () => {
    const { onAdd } = show();
    const field = screen.getByLabelText<HTMLTextAreaElement>(/Result links or codes/);
    await userEvent.click(field);
    const long = 'x'.repeat(10_000);
    await userEvent.paste(long);
    expect(onAdd).toHaveBeenCalledExactlyOnceWith(long);
    expect(field.value).toBe('');
  });

  it('says what came of a file', () => {
    show({ fileProblem: 'too-large' });
    expect(screen.getByRole('alert').textContent).toContain('4 MB');
  });

  it('offers the results that this browser remembers, and forgets them', async () => {
    const own = [{ role: 'ai-engineer', title: 'AI Engineer', code: '1ABC', date: '2026-05-01' }];
    const { onAdd, onForgetOwn } = show({ own });
    await userEvent.click(screen.getByRole('button', { name: 'Add AI Engineer, May 1, 2026' }));
    expect(onAdd).toHaveBeenCalledExactlyOnceWith('You,1ABC');
    await userEvent.click(screen.getByRole('button', { name: 'Forget these results' }));
    expect(onForgetOwn).toHaveBeenCalledOnce();
  });

  it('cuts a long name for the eye and says it whole', () => {
    const long = 'Bartholomew Featherstonehaugh-Cholmondeley';
    show(scored(`${long}: #${answersCode(1)}\nBo: #${answersCode(3)}`));
    const head = within(differences()).getByRole('columnheader', { name: long });
    expect(head.querySelector('[aria-hidden]')?.textContent).toBe('Bartholomew Feather…');
    expect(within(differences()).getByTitle(long)).toBeDefined();
  });

  it('shows how far it is', () => {
    show({ phase: 'working', done: 300, total: 1000 });
    expect(screen.getByText('Scored 300 of 1,000')).toBeDefined();
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('300');
  });

  it('lists each line that it cannot show, with the reason', async () => {
    const code = answersCode(1);
    const unavailable: LineProblem = {
      line: 9,
      label: 'Bo',
      problem: { code: 'version-unavailable', number: 1, version: 7 },
    };
    const { problems, ...rest } = scored(`${code}\n${code}\nhello\nAnn: #${code.slice(0, 30)}`);
    const { onRetry } = show({ ...rest, problems: [...problems, unavailable] });
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining([
        'Line 2: the same result as line 1.',
        'Line 3: there is no link or code in it.',
        expect.stringMatching(/^Line 4 \(Ann\): only 30 of \d+ characters/),
        'Line 9 (Bo): version 7 of the role could not be loaded, and no other version is used instead.',
      ]),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try to load the role again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('compares two from the earlier to the later, and says what cannot be told apart', () => {
    const now = answersCode(2, { date: '2026-05-01' }, 3);
    const then = answersCode(1, { date: '2025-05-01' }, 1);
    show(scored(`Now: ${now}\nThen: ${then}`));
    const table = differences();
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Competency', 'Now', 'Then', 'Now against Then', 'Role asks for']);
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(aiEngineer.competencies.length + 1);
    for (const row of rows) {
      const [, , difference] = within(row).getAllByRole('cell');
      expect(difference?.textContent).toMatch(
        /^[+-]\d+ points(, can’t be told apart)?$|^No difference$/,
      );
    }
    expect(screen.getByText(/answers differ$/)).toBeDefined();
    expect(screen.getByRole('img', { name: 'Results over the AI Engineer profile' })).toBeDefined();
  });

  it('has no item-level detail for scores only', () => {
    show(scored(`${answersCode(1)}\n${scoresCode(2)}`));
    expect(differences()).toBeDefined();
    expect(screen.queryByText(/answers differ$/)).toBeNull();
    expect(screen.getByText('no date, scores only')).toBeDefined();
  });

  it('lets the base of the differences be chosen', async () => {
    show(scored(`A: ${answersCode(1)}\nB: ${answersCode(2)}\nC: ${answersCode(3)}`));
    await userEvent.selectOptions(screen.getByLabelText('Differences from'), 'C');
    const heads = within(differences()).getAllByRole('columnheader');
    expect(heads.map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['A against C', 'B against C']),
    );
  });

  it('says which competency a version does not have, and that each keeps its own scores', () => {
    const { entries, problems } = scored(`Old: ${answersCode(1)}\nNew: ${answersCode(2)}`);
    const moved = entries.map((entry, index) =>
      index === 0 ? entry : { ...entry, result: { ...entry.result, version: 2 } },
    );
    show({ entries: moved, problems, roles: [aiEngineer, second] });
    expect(screen.getByText(/Made on versions 1 and 2 of the role/)).toBeDefined();
    const row = within(differences()).getByRole('row', { name: /New Craft/ });
    expect(within(row).getByText('Not in version 1')).toBeDefined();
    expect(screen.getByText('no date, version 2')).toBeDefined();
  });

  it('shows a team as a whole and a page of people in the order of the list', async () => {
    const { onShown } = show(
      scored(Array.from({ length: 25 }, (_, seed) => `P${seed}: ${answersCode(seed)}`).join('\n')),
    );
    // Drawn in steps, after the group as a whole.
    const heat = await screen.findByRole(
      'region',
      { name: /Score of 100, its likely range/ },
      STEPS,
    );
    const names = () =>
      within(heat)
        .getAllByRole<HTMLInputElement>('textbox')
        .map(({ value }) => value);
    await waitFor(() => expect(names()).toHaveLength(20), STEPS);
    expect(names()).toEqual(Array.from({ length: 20 }, (_, n) => `P${n}`));
    expect(
      screen.getByRole('heading', { name: 'Everyone, in the order of your list' }),
    ).toBeDefined();
    const [, technical] = within(heat).getAllByRole('columnheader');
    expect(technical?.getAttribute('aria-sort')).toBe('none');
    await userEvent.click(within(heat).getByRole('button', { name: 'Technical Depth' }));
    expect(technical?.getAttribute('aria-sort')).toBe('descending');
    await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
    expect(names()).toHaveLength(5);
    expect(screen.getByRole('table', { name: /Each competency over everyone/ })).toBeDefined();
    expect(onShown.mock.lastCall?.[0]).toHaveLength(25);
  });

  it('shares without names unless asked, and says what the link carries', async () => {
    show(scored(`${answersCode(1, { name: 'Ann' })}\n${scoresCode(2)}`));
    const link = screen.getByLabelText<HTMLInputElement>('Link to this comparison');
    const anonymous = link.value;
    expect(screen.getByText(/It carries all answers of 1 result,/)).toBeDefined();
    expect(screen.getByText('Without names.')).toBeDefined();
    await userEvent.click(screen.getByLabelText('Keep the names that the links carry'));
    expect(screen.getByText('With these names: Ann.')).toBeDefined();
    expect(link.value.length).toBeGreaterThan(anonymous.length);
  });

  it('offers a file with the names as shown when a link would be too long', async () => {
    const { onSave } = show(
      scored(
        Array.from({ length: 60 }, (_, seed) => answersCode(seed, { name: 'Secret' })).join('\n'),
      ),
    );
    expect(screen.queryByLabelText('Link to this comparison')).toBeNull();
    const save = await screen.findByRole('button', { name: 'Save as a CSV file' }, STEPS);
    const input = screen.getAllByRole<HTMLInputElement>('textbox', { name: /^Name shown/ })[0];
    if (input === undefined) throw new Error('no names');
    await userEvent.clear(input);
    await userEvent.type(input, 'Dana{Enter}');
    await userEvent.click(save);
    const [name, text] = onSave.mock.lastCall ?? [];
    expect(name).toBe('role-radar-comparison.csv');
    expect(String(text).split('\r\n')[1]).toMatch(/^Dana,,1[0-9A-Z]+$/);
  });

  it('removes a result from everything that is shown and shared', async () => {
    const { onShown } = show(scored(`A: ${answersCode(1)}\nB: ${answersCode(2)}`));
    await userEvent.click(screen.getByRole('button', { name: 'Remove B' }));
    expect(screen.getByText(/Add another to see how they differ/)).toBeDefined();
    expect(onShown.mock.lastCall?.[0]).toEqual([{ code: answersCode(1), name: 'A' }]);
  });

  it('keeps names: typed ones before those of the list, and those before kept ones', async () => {
    const [one, two, three] = [answersCode(1), answersCode(2), answersCode(3)];
    const keptNames = new Map([
      [one, 'Kept one'],
      [two, 'Kept two'],
    ]);
    const { onShown } = show({ ...scored(`${one}\nListed: ${two}\n${three}`), keptNames });
    const input = screen.getAllByRole('textbox', { name: 'Name shown for Kept one' })[0];
    if (input === undefined) throw new Error('no name');
    expect(onShown.mock.lastCall?.[0]).toEqual([
      { code: one, name: 'Kept one' },
      { code: two, name: 'Listed' },
      { code: three, name: null },
    ]);
    await userEvent.clear(input);
    await userEvent.type(input, 'Dana{Enter}');
    expect(onShown.mock.lastCall?.[0]).toContainEqual({ code: one, name: 'Dana' });
  });
});
