// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type LineProblem, readTable, type Role, readCodes } from '#core';
import {
  CompareResults,
  type CompareResultsProps,
} from '#features/compare-results/compare-results.tsx';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { answersCode, linkOf, scoresCode } from '#tests/support/compared-codes.ts';
import { comparisonProps, scoreLists } from '#tests/support/comparison-props.ts';
import { ladderRole } from '#tests/support/ladder-role.ts';

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

function scored(...lists: readonly string[]) {
  const scores = scoreLists(lists, [aiEngineer]);
  return { ...scores, roles: scores.entries.length === 0 ? [] : [aiEngineer] };
}

function show(given: Partial<CompareResultsProps> = {}) {
  const calls = {
    onAdd: vi.fn(() => true),
    onAddOwn: vi.fn(),
    onChoose: vi.fn(),
    onCancel: vi.fn(),
    onFiles: vi.fn(),
    onShown: vi.fn(),
    onRetry: vi.fn(),
    onForgetOwn: vi.fn(),
    onSave: vi.fn<CompareResultsProps['onSave']>(),
  };
  const all = (more: Partial<CompareResultsProps>) => (
    <CompareResults {...comparisonProps({ ...calls, ...given, ...more })} />
  );
  const { rerender } = render(all({}));
  return { ...calls, again: (more: Partial<CompareResultsProps>) => rerender(all(more)) };
}

/** A team renders in steps, one per frame, which takes longer on a busy machine. */
const STEPS = { timeout: 15_000 };

describe('what a group is compared with', () => {
  const team = () => ({
    ...scored([1, 2, 3].map((n) => answersCode(n)).join('\n')),
    roles: [ladderRole],
  });
  const fits = () =>
    screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.lastElementChild?.textContent);

  it('is the role’s own, and every step of its ladder for the whole table', async () => {
    const user = userEvent.setup();
    show(team());
    const choice = await screen.findByRole('combobox', { name: 'Compare with' });
    expect(
      within(choice)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Junior AI Engineer', 'AI Engineer', 'Lead AI Engineer']);
    const own = fits();
    expect(screen.queryByText(/are estimates here/)).toBeNull();
    await user.selectOptions(choice, 'Lead AI Engineer');
    expect(fits()).not.toEqual(own);
    expect(screen.getByText('Compared with Lead AI Engineer.')).toBeDefined();
    expect(screen.getByText(/are estimates here/)).toBeDefined();
    expect(screen.getAllByText('Lead AI Engineer').length).toBeGreaterThan(1);
    // Opening the link shows the same.
    const link = () => screen.getByLabelText<HTMLInputElement>('Link to this comparison').value;
    expect(link()).toContain('/compare/?profile=lead#');
    await user.selectOptions(choice, 'AI Engineer');
    expect(fits()).toEqual(own);
    expect(link()).toContain('/compare/#');
  });

  it('is what the address asks for, and can be left and taken again', async () => {
    const user = userEvent.setup();
    show({ ...team(), query: '?targets=TD85-TS70-CM60-PC80-DC60&bar=Acme' });
    const choice = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Compare with' });
    expect(choice.selectedOptions[0]?.textContent).toBe('Acme');
    expect(screen.getByText('Compared with “Acme”, targets set by the link.')).toBeDefined();
    const bar = fits();
    await user.selectOptions(choice, 'Junior AI Engineer');
    expect(fits()).not.toEqual(bar);
    await user.selectOptions(choice, 'Acme');
    expect(fits()).toEqual(bar);
  });

  it.each([
    ['?profile=nobody', 'This role has no step called “nobody”'],
    ['?targets=TD101', 'The targets in the address can’t be read'],
  ])('is the role’s own for %s, and the page says why', async (query, words) => {
    show({ ...team(), query });
    const choice = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Compare with' });
    expect(choice.selectedOptions[0]?.textContent).toBe('AI Engineer');
    expect(screen.getByText(new RegExp(words))).toBeDefined();
  });
});

const differences = () => screen.getByRole('region', { name: /Scores of 100 with/ });

describe('the page that compares', () => {
  it('asks for links, and says what is missing', async () => {
    const { onAdd } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Compare these' }));
    expect(screen.getByRole('alert').textContent).toBe('Paste at least one link or code first.');
    await userEvent.type(screen.getByLabelText(/Result links or codes/), ' abc ');
    await userEvent.click(screen.getByRole('button', { name: 'Compare these' }));
    expect(onAdd).toHaveBeenCalledExactlyOnceWith('abc');
    expect(screen.getByLabelText<HTMLTextAreaElement>(/Result links or codes/).value).toBe('');
  });

  it('leaves a text that is refused in its field, a long one too', async () => {
    show({ onAdd: () => false });
    const field = screen.getByLabelText<HTMLTextAreaElement>(/Result links or codes/);
    await userEvent.type(field, 'Hi Tom, sorry, no link yet');
    await userEvent.click(screen.getByRole('button', { name: 'Compare these' }));
    expect(field.value).toBe('Hi Tom, sorry, no link yet');
    await userEvent.clear(field);
    await userEvent.click(field);
    await userEvent.paste('x'.repeat(10_000));
    expect(field.value).toHaveLength(10_000);
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
    show({
      fileProblems: [
        { name: 'big.csv', kind: 'too-large' },
        { name: 'photo.jpg', kind: 'other-picture' },
      ],
    });
    expect(screen.getByRole('alert').textContent).toMatch(/big\.csv: .*16 MB.*photo\.jpg: .*link/);
  });

  it('offers the results that this browser remembers, and forgets them', async () => {
    const about = { role: 'ai-engineer', title: 'AI Engineer', date: '2026-05-01' };
    const noon = new Date('2026-05-01T12:34:00').getTime();
    const own = [
      { ...about, code: '1DEF', finishedAt: noon, answers: 35 },
      { ...about, code: '1ABC', finishedAt: null, answers: 1 },
    ];
    const { onAddOwn, onForgetOwn } = show({ own });
    const later = screen.getByRole('button', {
      name: /^Add AI Engineer, May 1, 2026, 12:34.*35 answers\)$/,
    });
    expect(later).toBeDefined();
    await userEvent.click(
      screen.getByRole('button', { name: 'Add AI Engineer, May 1, 2026 (1 answer)' }),
    );
    expect(onAddOwn).toHaveBeenCalledExactlyOnceWith('You,1ABC');
    await userEvent.click(screen.getByRole('button', { name: 'Forget these results' }));
    expect(onForgetOwn).toHaveBeenCalledOnce();
  });

  it('tells two results of one person and day by their length', () => {
    const [then, now] = [
      answersCode(1, { date: '2026-05-01', name: 'Ann' }),
      scoresCode(3, { date: '2026-05-01', name: 'Ann' }),
    ];
    show(scored(`${then}\n${now}\nBo: #${answersCode(2, { date: '2026-05-01' })}`));
    const facts = screen
      .getAllByLabelText(/^Name shown for/)
      .map((field) => field.closest('.rr-compare__name')?.querySelector('small')?.textContent);
    expect(facts[0]).toMatch(/^May 1, 2026, \d+ answers, earlier result$/);
    expect(facts[1]).toMatch(/^May 1, 2026, \d+ answers, scores only$/);
    // Somebody else's result of that day has its own name.
    expect(facts[2]).toBe('May 1, 2026');
    expect(
      screen.getByText(/^Ann: May 1, 2026 \(\d+ answers\) and May 1, 2026 \(\d+ answers\)\.$/),
    ).toBeDefined();
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
      source: 0,
      line: 9,
      label: 'Bo',
      problem: { code: 'version-unavailable', number: 1, version: 7 },
    };
    const { problems, ...rest } = scored(`${code}\n\nhello\nAnn: #${code.slice(0, 30)}`);
    const { onRetry } = show({ ...rest, problems: [...problems, unavailable] });
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining([
        'Line 3: there is no link or code in it.',
        expect.stringMatching(/^Line 4 \(Ann\): only 30 of \d+ characters/),
        'Line 9 (Bo): version 7 of the role could not be loaded, and no other version is used instead.',
      ]),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try to load the role again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('compares two from the earlier to the later, and says what is too close to call', () => {
    const now = answersCode(2, { date: '2026-05-01' }, 3);
    const then = answersCode(1, { date: '2025-05-01' }, 1);
    show(scored(`Now: ${now}\nThen: ${then}`));
    const table = differences();
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Competency', 'Now', 'Then', 'Now vs Then', 'Role asks for']);
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(aiEngineer.competencies.length + 1);
    for (const row of rows) {
      const [, , difference] = within(row).getAllByRole('cell');
      expect(difference?.textContent).toMatch(
        /^[+−]\d+ points(, too close to call)?$|^No difference$/,
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
      expect.arrayContaining(['A vs C', 'B vs C']),
    );
  });

  it('says which competency a version does not have, and that each keeps its own scores', () => {
    const { entries, problems } = scored(`Old: ${answersCode(1)}\nNew: ${answersCode(2)}`);
    const moved = entries.map((entry, index) =>
      index === 0 ? entry : { ...entry, result: { ...entry.result, version: 2 } },
    );
    show({ entries: moved, problems, roles: [aiEngineer, second] });
    expect(screen.getByText(/Made with versions 1 and 2 of the role/)).toBeDefined();
    const row = within(differences()).getByRole('row', { name: /New Craft/ });
    expect(within(row).getByText('Not in version 1')).toBeDefined();
    expect(screen.getByText('no date, version 2')).toBeDefined();
  });

  it('shows a team as a whole and a page of people in the order of the list', async () => {
    const { onShown } = show(
      scored(Array.from({ length: 25 }, (_, seed) => `P${seed}: ${answersCode(seed)}`).join('\n')),
    );
    // Rendered in steps, after the group as a whole.
    const heat = await screen.findByRole(
      'region',
      { name: /Scores of 100, with the likely range/ },
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

  it('says in sentences what a group can do together', async () => {
    show(
      scored(
        ['Ann', 'Bo', 'Chidi'].map((name, n) => answersCode(n * 4, { name }, n * 2)).join('\n'),
      ),
    );
    const said = await screen.findByRole('region', { name: 'What this group can do together' });
    const sentences = within(said)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(sentences[0]).toMatch(/^Strongest, compared with what is asked for: .+ and .+\.$/);
    expect(sentences[1]).toMatch(/^Furthest below what is asked for: .+ and .+\.$/);
    expect(sentences.join(' ')).toMatch(/In \d of 5 competencies at least one person meets/);
    expect(sentences).toContain('Technical Depth: Bo and Chidi could help Ann.');
  });

  it('names at most six people in a sentence', async () => {
    const strong = Array.from({ length: 7 }, (_, n) => answersCode(8, { name: `Able ${n}` }, 4));
    const weak = Array.from({ length: 6 }, (_, n) => answersCode(0, { name: `New ${n}` }, 0));
    show(scored([...strong, ...weak].join('\n')));
    const said = await screen.findByRole('region', { name: 'What this group can do together' });
    expect(
      within(said).getByText(
        'Technical Depth: Able 0, Able 1, Able 2, Able 3, Able 4, and 2 others could help ' +
          'New 0, New 1, New 2, New 3, New 4, and New 5.',
      ),
    ).toBeDefined();
  });

  it('says it of three people or more', () => {
    show(scored(['Ann', 'Bo'].map((name, n) => answersCode(n, { name })).join('\n')));
    expect(screen.queryByRole('region', { name: 'What this group can do together' })).toBeNull();
  });

  it('shares without names unless asked, and says what the link carries', async () => {
    show(scored(`${answersCode(1, { name: 'Ann' })}\n${scoresCode(2)}`));
    const link = screen.getByLabelText<HTMLInputElement>('Link to this comparison');
    const anonymous = link.value;
    expect(screen.getByText(/contains scores and likely ranges/)).toBeDefined();
    expect(readCodes(anonymous).found.map((code) => code.ok && code.value.kind)).toEqual([
      'scores',
      'scores',
    ]);
    await userEvent.click(screen.getByLabelText('All answers of 1 result, question by question'));
    expect(screen.getByText(/contains all answers of 1 result,/)).toBeDefined();
    expect(readCodes(link.value).found.map((code) => code.ok && code.value.kind)).toEqual([
      'answers',
      'scores',
    ]);
    await userEvent.click(screen.getByLabelText('Scores and likely ranges only'));
    expect(screen.getByText('Without names.')).toBeDefined();
    await userEvent.click(screen.getByLabelText('Keep the names in the links'));
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
    const file = onSave.mock.lastCall?.[0];
    expect(file?.name).toBe('role-radar-comparison.csv');
    expect(screen.getByText(/^role-radar-comparison\.csv was given to your browser/)).toBeDefined();
    const [head = '', first = ''] = String(file?.content).split('\r\n');
    expect(head).toMatch(/^\uFEFFname,date,role,version,fit,.*Technical Depth,.*,code$/);
    expect(first).toMatch(/^Dana,,AI Engineer,1,\d+(\.\d)?,.*,1[0-9A-Z]+$/);
  });

  it('removes a result from everything that is shown and shared', async () => {
    const { onShown } = show(scored(`A: ${answersCode(1)}\nB: ${answersCode(2)}`));
    await userEvent.click(screen.getByRole('button', { name: 'Remove B' }));
    expect(screen.getByText(/Add another to see how they differ/)).toBeDefined();
    expect(onShown.mock.lastCall?.[0]).toEqual([{ code: answersCode(1), name: 'A' }]);
  });

  it('keeps names: typed ones before those of the list, and those before kept ones', async () => {
    const [one, two, three] = [answersCode(1), answersCode(2), answersCode(3)];
    const savedNames = [
      [one, 'Kept one'],
      [two, 'Kept two'],
    ] as const;
    const { onShown } = show({ ...scored(`${one}\nListed: ${two}\n${three}`), savedNames });
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

  const names = () =>
    screen
      .getAllByRole<HTMLInputElement>('textbox', { name: /^Name shown for/ })
      .map(({ value }) => value);

  it('shows people with the same answers as the people they are', () => {
    const [same, other] = [answersCode(1), answersCode(2)];
    show(scored(`Ada: ${same}\nBob: ${same}\nCy: ${same}\nDi: ${other}`));
    expect(new Set(names())).toEqual(new Set(['Ada', 'Bob', 'Cy', 'Di']));
    expect(screen.queryByText(/was already here/)).toBeNull();
  });

  it('gives equal results of a kept comparison each their own name', () => {
    const same = answersCode(1);
    const savedNames = [
      [same, 'Ada'],
      [same, 'Bob'],
    ] as const;
    show({ ...scored(`#${same}${same}`), savedNames });
    expect(new Set(names())).toEqual(new Set(['Ada', 'Bob']));
  });

  it('says which result is there already, and shows it as another person when asked', async () => {
    show(scored(`Ada: ${answersCode(1)}\nBo: ${answersCode(2)}`, answersCode(1)));
    expect(new Set(names())).toEqual(new Set(['Ada', 'Bo']));
    expect(
      screen.getByText(
        'Paste 2, line 1: the same answers as in Paste 1, line 1, so we take it to be the same person.',
      ),
    ).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Show it as another person' }));
    expect(new Set(names())).toEqual(new Set(['Ada', 'Bo', 'Result 3']));
  });

  it('keeps who was removed away whatever is added, and brings them back when asked', async () => {
    const list = `Anna: ${answersCode(1)}\nBo: ${answersCode(2)}\nCy: ${answersCode(3)}`;
    const { again } = show(scored(list));
    const [remove] = screen.getAllByRole('button', { name: 'Remove Anna' });
    if (remove === undefined) throw new Error('no button');
    await userEvent.click(remove);
    expect(names()).not.toContain('Anna');
    expect(screen.getByText('Anna was removed.')).toBeDefined();
    expect(document.activeElement?.textContent).toBe('Bring back Anna');
    again(scored(list, `Li: ${answersCode(4)}`));
    expect(new Set(names())).toEqual(new Set(['Bo', 'Cy', 'Li']));
    await userEvent.click(screen.getByRole('button', { name: 'Bring back Anna' }));
    expect(new Set(names())).toEqual(new Set(['Anna', 'Bo', 'Cy', 'Li']));
  });

  it('carries no name and no removal over to another comparison', async () => {
    const { again } = show(scored(`Anna: ${answersCode(1)}\nBo: ${answersCode(2)}`));
    await userEvent.type(screen.getByDisplayValue('Anna'), ' Lee');
    const [remove] = screen.getAllByRole('button', { name: 'Remove Bo' });
    if (remove === undefined) throw new Error('no button');
    await userEvent.click(remove);
    again({ ...scored(`Cy: ${answersCode(3)}\nDi: ${answersCode(4)}`), comparison: 1 });
    expect(new Set(names())).toEqual(new Set(['Cy', 'Di']));
    expect(screen.queryByRole('button', { name: /^Bring back/ })).toBeNull();
  });

  it('shows who was removed and is added once more', async () => {
    const list = `Anna: ${answersCode(1)}\nBo: ${answersCode(2)}\nCy: ${answersCode(3)}`;
    const { again } = show(scored(list));
    const [remove] = screen.getAllByRole('button', { name: 'Remove Anna' });
    if (remove === undefined) throw new Error('no button');
    await userEvent.click(remove);
    again(scored(list, `Anna: ${answersCode(1)}`));
    expect(new Set(names())).toEqual(new Set(['Anna', 'Bo', 'Cy']));
    expect(screen.queryByText(/here already/)).toBeNull();
  });

  it('knows one person at two times, and lets the newest count', async () => {
    const then = answersCode(7, { date: '2025-05-01' }, 1);
    const now = answersCode(8, { date: '2026-05-01' }, 3);
    const others = [1, 2, 3].map((seed) => `P${seed}: ${answersCode(seed)}`);
    show(scored([`Ann: ${now}`, `Ann: ${then}`, ...others].join('\n')));
    expect(screen.getByText('1 person is here more than once')).toBeDefined();
    expect(screen.getByText('Ann: May 1, 2025 and May 1, 2026.')).toBeDefined();
    const team = await screen.findByRole('table', { name: /Each competency over everyone/ }, STEPS);
    expect(within(team).getAllByText('4 of 4').length).toBeGreaterThan(0);
    await userEvent.click(screen.getByLabelText(/Count only the newest/));
    expect(within(team).getAllByText('5 of 5').length).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole('button', { name: 'Compare Ann then and now' }));
    expect(differences()).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Show everybody again' }));
    expect(screen.queryByRole('region', { name: /Scores of 100 with/ })).toBeNull();
  });

  it('shows one person then and now row by row, in words by the rule for changes', () => {
    const then = answersCode(7, { date: '2025-05-01' }, 0);
    const now = answersCode(8, { date: '2026-05-01' }, 4);
    show(scored(`Ann: ${now}\nAnn: ${then}`));
    const part = screen.getByRole('region', { name: 'Then and now' });
    expect(within(part).getByText('Then: May 1, 2025')).toBeTruthy();
    expect(within(part).getByText('Now: May 1, 2026')).toBeTruthy();
    const rows = [...part.querySelectorAll('.rr-dumbbells > li')];
    expect(rows).toHaveLength(6);
    const words = rows.map((row) => row.children[1]?.textContent ?? '');
    for (const each of words) {
      expect(each).toMatch(
        /^From \d+ to \d+: (?:(?:up|down) by \d+, more than chance can explain|too close to call)$|^\d+, as before$/,
      );
    }
    const sure = words.filter((each) => each.includes('more than chance'));
    expect(sure.length).toBeGreaterThan(0);
    // The table, a press away, calls the same differences clear.
    const clear = differences().querySelectorAll('b.rr-compare__difference');
    expect(clear).toHaveLength(sure.length);
    expect(part.querySelectorAll('.rr-dumbbell__range')).toHaveLength(12);
  });

  it.each([
    ['two names', `Ann: ${answersCode(7)}\nBo: ${answersCode(8)}`, ['Ann', 'Bo']],
    ['no names', `${answersCode(1)}\n${answersCode(2)}`, ['Result 1', 'Result 2']],
    ['one name', `Ann: ${answersCode(7)}\n${answersCode(8)}`, ['Ann', 'Result 2']],
    ['alike', `Ann: ${answersCode(7)}\nBo: ${answersCode(7)}`, ['Ann', 'Bo']],
    ['scores only', `${scoresCode(1)}\n${scoresCode(2)}`, ['Result 1', 'Result 2']],
  ] as const)('says row by row how two people differ: %s', (_case, list, [one, other]) => {
    show(scored(list));
    expect(screen.queryByRole('region', { name: 'Then and now' })).toBeNull();
    const part = screen.getByRole('region', { name: 'Side by side' });
    const rows = [...part.querySelectorAll('.rr-dumbbells > li')];
    const cells = within(differences())
      .getAllByRole('row')
      .slice(1)
      .map((row) => within(row).getAllByRole('cell'));
    expect(rows).toHaveLength(cells.length);
    // Role fit first here, last in the table.
    const said = rows.map((row) => row.children[1]?.textContent ?? '');
    for (const [index, [first, second, difference]] of [
      ...cells.slice(-1),
      ...cells.slice(0, -1),
    ].entries()) {
      const [a, b] = [first, second].map((cell) => cell?.querySelector('b')?.textContent ?? '');
      const points = Number(b) - Number(a);
      const size = Math.abs(points) === 1 ? '1 point' : `${Math.abs(points)} points`;
      const higher = `${a} and ${b}: ${points > 0 ? other : one} is ${size} higher`;
      const isClose = difference?.textContent.includes('too close to call');
      expect(said[index]).toBe(
        points === 0
          ? `Both ${a}: no difference`
          : isClose
            ? `${a} and ${b}: too close to call`
            : higher,
      );
    }
  });

  it('shows differences that add up with the figures beside them', () => {
    show(scored([1, 2, 3, 4].map((seed) => `P${seed}: ${answersCode(seed)}`).join('\n')));
    for (const row of within(differences()).getAllByRole('row').slice(1)) {
      const cells = within(row).getAllByRole('cell');
      const shown = cells.slice(0, 4).map((cell) => Number(cell.querySelector('b')?.textContent));
      const said = cells
        .slice(4, 7)
        .map(({ textContent }) => Number.parseInt(textContent.replace('−', '-'), 10) || 0);
      expect(said).toEqual(shown.slice(1).map((value) => value - (shown[0] ?? 0)));
    }
  });

  it('asks which column holds the names, with the first rows to look at', async () => {
    const text = `Anna Lee,Red Fox,${linkOf(answersCode(1))}\nBo Li,Blue Jay,${linkOf(answersCode(2))}`;
    const table = readTable(text);
    if (table === null) throw new Error('no table');
    const { onChoose } = show({ question: { table, file: 'team.csv' } });
    expect(
      screen.getByRole('heading', { name: 'Which column of team.csv has the names?' }),
    ).toBeDefined();
    expect(screen.getByText('Blue Jay')).toBeDefined();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Column 1' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Column 2' }));
    await userEvent.click(screen.getByRole('button', { name: 'Add these results' }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith([1]);
    await userEvent.click(screen.getByRole('button', { name: 'Add them without names' }));
    expect(onChoose).toHaveBeenLastCalledWith(null);
  });

  it('asks about names that look misread, and shows those rows first', () => {
    const right = [1, 2, 3, 4].map((seed) => `Anna Lee;${linkOf(answersCode(seed))}`);
    const text = ['Name;Link', ...right, `J\uFFFDrg;${linkOf(answersCode(5))}`].join('\n');
    const table = readTable(text);
    if (table === null) throw new Error('no table');
    show({ question: { table, file: 'team.csv' } });
    expect(screen.getByText(/look misread/)).toBeDefined();
    expect(screen.getAllByRole('cell')[0]?.textContent).toBe('J\uFFFDrg');
  });

  it('puts everybody on paper', async () => {
    show(
      scored(Array.from({ length: 45 }, (_, seed) => `P${seed}: ${answersCode(seed)}`).join('\n')),
    );
    await waitFor(() => expect(names()).toHaveLength(20), STEPS);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(names()).toHaveLength(45);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(names()).toHaveLength(20);
  });
});
