// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Responses, scoreResponses } from '#core';
import { ResultView } from '#features/see-result/result-view.tsx';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { readPerson } from '../../support/golden-people.ts';

afterEach(cleanup);

const SHARED = {
  kind: 'shared',
  name: 'Ana Example',
  date: '2026-11-22',
  band: 'developing',
  version: 1,
  current: 1,
} as const;

type Props = Partial<ComponentProps<typeof ResultView>>;

function show(responses: Responses, props: Props = {}) {
  return render(
    <ResultView
      role={aiEngineer}
      result={scoreResponses(aiEngineer, responses)}
      responses={responses}
      origin={{ kind: 'own' }}
      inFrame={false}
      onChange={() => undefined}
      onAddForm={() => undefined}
      onClear={async () => true}
      {...props}
    />,
  );
}

const cellsOf = (name: string) =>
  within(screen.getByRole('row', { name: new RegExp(`^${name}`) }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe('a complete result', () => {
  const { responses } = readPerson('E07_standard_typical');

  it('leads with the fit, its likely range and its name', () => {
    show(responses);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Role fit: Developing');
    expect(screen.getByText('69').parentElement?.textContent).toBe('69 of 100, likely 55 to 83');
    expect(screen.queryByText('Not checked by scenarios')).toBeNull();
    expect(screen.getByText(/checked against 10 short scenarios/)).toBeTruthy();
  });

  it('says each competency in words, as the worked example has it', () => {
    show(responses);
    for (const sentence of [
      '64 of 100, likely 40 to 85: Owner, almost surely below the role’s 90',
      '66 of 100, likely 41 to 86: Owner, probably meets the role’s 55',
      '39 of 100, likely 17 to 64: Independent, probably below the role’s 65',
    ])
      expect(screen.getByText(sentence)).toBeTruthy();
  });

  it('keeps a range end below the target from being rounded up to it', () => {
    show(responses);
    expect(
      screen.getByText('51 of 100, likely 26 to 74: Independent, probably below the role’s 75'),
    ).toBeTruthy();
  });

  it('has every figure in a real table', () => {
    show(responses);
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['Score', 'Likely range', 'Weight in role fit', 'Scenarios alone']),
    );
    expect(cellsOf('Technical Depth')).toEqual([
      '64',
      '40 to 85',
      'Owner',
      '90',
      'almost surely below',
      '24%',
      '65',
      '56',
      'rough',
    ]);
  });

  it('draws a radar that is named and described by the same words', () => {
    const { container } = show(responses);
    const radar = screen.getByRole('img', { name: 'The result over the AI Engineer profile' });
    const description = radar.getAttribute('aria-describedby') ?? '';
    expect(container.ownerDocument.getElementById(description)?.textContent).toContain(
      'Technical Depth: 64 of 100, likely 40 to 85: Owner, almost surely below the role’s 90',
    );
    expect(screen.queryByText(/The line is broken/)).toBeNull();
  });

  it('compares ratings with scenarios from eight scenarios on', () => {
    show(responses);
    expect(screen.getByText('Your ratings and your scenario answers are in line')).toBeTruthy();
    expect(
      screen.getByText('Scenarios: 7 of 10 points. From your ratings we would expect about 6.6.'),
    ).toBeTruthy();
  });

  it('names next steps with the next level’s behaviour and two places to learn', () => {
    show(responses);
    const next = within(screen.getByRole('region', { name: 'What to work on next' }));
    const titles = next.getAllByRole('heading', { level: 3 }).map((each) => each.textContent);
    const titleOf = (id: string) => aiEngineer.indicators.find((each) => each.id === id)?.title;
    expect(titles).toEqual(['PC6', 'PC3', 'TD7', 'TD6', 'TS6'].map(titleOf));
    // PC6 was rated 1, so the next level is 2.
    const pc6 = aiEngineer.indicators.find(({ id }) => id === 'PC6');
    expect(next.getByText(pc6?.anchors[2] ?? '')).toBeTruthy();
    expect(next.getAllByRole('link')).toHaveLength(10);
    expect(
      next
        .getAllByRole('link')
        .every((each) => each.getAttribute('href')?.startsWith('https://') === true),
    ).toBe(true);
  });

  it('offers the next form with what it will buy', async () => {
    const chosen: string[] = [];
    show(responses, { form: 'standard', onAddForm: (form) => chosen.push(form) });
    expect(
      screen.getByText(/12 more ratings and 14 scenarios \(the Complete assessment\)/),
    ).toBeTruthy();
    expect(
      screen.getByText(/^Your likely range of \d+ to \d+ would become about \d+ to \d+\.$/),
    ).toBeTruthy();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Add 10 minutes' }));
    expect(chosen).toEqual(['complete']);
  });
});

describe('the reasons', () => {
  const { responses } = readPerson('E07_standard_typical');
  const open = (name: RegExp) => {
    const details = screen.getByText(name).closest('details');
    if (details === null) throw new Error('no disclosure');
    return { user: userEvent.setup().click(screen.getByText(name)), details };
  };

  it('put this person’s numbers into the formula of role fit', async () => {
    show(responses);
    const { user, details } = open(/^Role fit: why 69\?$/);
    await user;
    expect(
      within(details).getByText('(63.95 + 50.79 + 55 + 49.74 + 39.45) ÷ 375 × 100 = 69'),
    ).toBeTruthy();
    expect(within(details).getByText('63.9 ÷ 90 = 0.71')).toBeTruthy();
  });

  it('say what each answer of a competency did, once they are asked for', async () => {
    show(responses);
    const { user, details } = open(/^Technical Depth: why 64\?$/);
    expect(within(details).queryByRole('table', { hidden: true })).toBeNull();
    await user;
    const table = await within(details).findByRole('table');
    // Five ratings and two scenarios, below the header.
    expect(within(table).getAllByRole('row')).toHaveLength(8);
    expect(within(table).getByText('Confirmed the ratings')).toBeTruthy();
    expect(within(table).getByText('Discounted the ratings')).toBeTruthy();
    expect(
      within(details).getByText(
        'Before the first answer, everybody starts at 50, likely 10 to 90.',
      ),
    ).toBeTruthy();
  });
});

describe('the way to a score', () => {
  it.each([
    ['E07_standard_typical', 'the score rises to', 1],
    ['E08_over_rater', 'That makes it', -1],
    ['E04_quick_all_2', 'it stays at', 0],
  ])('of %s is told in the direction in which it goes', async (person, said, direction) => {
    show(readPerson(person).responses);
    const summary = screen.getByText(/^Troubleshooting: why \d/);
    await userEvent.setup().click(summary);
    const details = within(summary.closest('details') ?? document.body);
    const own = numberIn(await details.findByText(/that becomes/));
    const last = details.getByText(/Across all scenarios/);
    expect(last.textContent).toContain(said);
    expect(Math.sign(numberIn(last) - own)).toBe(direction);
  });
});

/** The last number in a sentence. */
function numberIn({ textContent }: HTMLElement): number {
  return Number(/([\d.]+)\.$/.exec(textContent ?? '')?.[1]);
}

describe('a result with gaps in it', () => {
  const { responses } = readPerson('E10_skips');

  it('says over how much the fit goes, and draws no zero', () => {
    const { container } = show(responses);
    expect(screen.getByText('72').parentElement?.textContent).toBe('72 of 100, likely 56 to 89');
    expect(screen.getByText('Based on 4 of 5 competencies')).toBeTruthy();
    expect(
      screen.getByText(
        'The line is broken at Documentation: there are too few answers to draw it.',
      ),
    ).toBeTruthy();
    expect(screen.getByText('Not assessed: no answer yet. The role asks for 65.')).toBeTruthy();
    expect(cellsOf('Documentation')[0]).toBe('not assessed');
    expect(container.querySelectorAll('.rr-radar__plot .rr-radar__dot')).toHaveLength(4);
  });

  it('has no column of scenarios when no competency has two', () => {
    show(readPerson('E04_quick_all_2').responses);
    const heads = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
    expect(heads).not.toContain('Scenarios alone');
    expect(cellsOf('Documentation')).toHaveLength(heads.length - 1);
  });

  it('says nothing about calibration below eight scenarios', () => {
    show(responses);
    expect(screen.queryByRole('region', { name: 'How the ratings hold up' })).toBeNull();
  });

  it('is called unchecked with fewer than five scenarios', () => {
    show(readPerson('E04_quick_all_2').responses);
    expect(screen.getByText('Not checked by scenarios')).toBeTruthy();
    expect(screen.getByText(/No scenario was answered/)).toBeTruthy();
    expect(screen.getByText('Many answers in a row are the same. Is that right?')).toBeTruthy();
  });

  it('shows no fit from one answer, and says what is needed', () => {
    show(new Map([['TD1', 3]]));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Role fit: not enough answers yet',
    );
    expect(
      screen.getByText('Not assessed: 1 answer so far, 2 needed. The role asks for 90.'),
    ).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Finish the Quick assessment' })).toBeTruthy();
  });
});

describe('a result beyond the role', () => {
  it('says so, and offers steps beyond instead of gaps', () => {
    show(readPerson('E05_complete_max').responses, { form: 'complete' });
    expect(document.querySelector('.rr-result__story')?.textContent).toMatch(
      /^You almost surely cover nearly everything that the role asks for, and you do best at .* To go further, start with /,
    );
    expect(screen.getByRole('region', { name: 'Next steps beyond the role' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Add/ })).toBeNull();
    expect(screen.getByText(/You have answered every question/)).toBeTruthy();
  });
});

describe('one’s own answers', () => {
  const { responses } = readPerson('E10_skips');

  it('can each be changed from the list', async () => {
    const changed: string[] = [];
    show(responses, { onChange: (item) => changed.push(item) });
    const user = userEvent.setup();
    await user.click(screen.getByText(`See all ${responses.size} answers`));
    const [title] = aiEngineer.indicators.flatMap((each) => (each.id === 'TD1' ? each.title : []));
    await user.click(await screen.findByRole('button', { name: `Change: ${title}` }));
    expect(changed).toEqual(['TD1']);
  });

  it('are explained scenario by scenario, with credit, key and reason', async () => {
    show(responses);
    await userEvent.setup().click(screen.getByText(/^See all \d+ scenarios, explained$/));
    const asked = aiEngineer.scenarios.filter(({ id }) => responses.has(id));
    for (const { rationale, stem } of asked) {
      expect(await screen.findByText(rationale)).toBeTruthy();
      expect(screen.getByRole('heading', { level: 3, name: stem })).toBeTruthy();
    }
    expect(screen.getAllByText('Best answer')).toHaveLength(asked.length);
    const chosen = asked.filter(({ id }) => typeof responses.get(id) === 'number');
    expect(screen.getAllByText('Your choice')).toHaveLength(chosen.length);
    // Right options of questions still to come stay hidden.
    const unasked = aiEngineer.scenarios.find(({ id }) => !responses.has(id));
    expect(screen.queryByText(unasked?.rationale ?? '')).toBeNull();
  });

  it('stay once their scenarios are explained, which is said before and told once for all', async () => {
    const shown: string[][] = [];
    show(responses, { onExplained: (ids) => shown.push([...ids]) });
    expect(screen.getByText(/your scenario answers can’t be changed/)).toBeTruthy();
    expect(shown).toEqual([]);
    const user = userEvent.setup();
    await user.click(screen.getByText(/^See all \d+ scenarios, explained$/));
    const asked = aiEngineer.order.filter((id) => /-S\d/.test(id) && responses.has(id));
    await vi.waitFor(() => expect(shown).toEqual([asked]));

    cleanup();
    const [locked = '', seen = ''] = asked;
    const both = { locked: new Set([locked]), seen: new Set([seen]) };
    show(responses, { explained: both, onChange: () => undefined });
    expect(screen.getByText(/^You had seen one of the scenarios explained/)).toBeTruthy();
    await user.click(screen.getByText(`See all ${responses.size} answers`));
    const answerTo = (id: string) => {
      const stem = aiEngineer.scenarios.find((each) => each.id === id)?.stem ?? '';
      const place = screen.getByText(stem).closest('li');
      return within(place ?? document.body);
    };
    await screen.findAllByRole('button', { name: /^Change: / });
    expect(answerTo(locked).queryByRole('button')).toBeNull();
    expect(
      answerTo(locked).getByText('This answer stays: you have seen the best one.'),
    ).toBeTruthy();
    expect(answerTo(seen).getByRole('button')).toBeTruthy();
    expect(answerTo(seen).getByText('You had seen this one explained before.')).toBeTruthy();
    await user.click(screen.getByText(/^See all \d+ scenarios, explained$/));
    const told = await screen.findAllByText('You had seen the answer explained before you chose.');
    expect(told).toHaveLength(1);
  });

  it('are deleted only after asking, and the page says that they are gone', async () => {
    const user = userEvent.setup();
    const answers = [false, true];
    const asked: true[] = [];
    const view = (given: Responses) => (
      <ResultView
        role={aiEngineer}
        result={scoreResponses(aiEngineer, given)}
        responses={given}
        origin={{ kind: 'own' }}
        inFrame={false}
        onClear={async () => {
          asked.push(true);
          return answers.shift() ?? true;
        }}
      />
    );
    const { rerender } = render(view(responses));
    await user.click(screen.getByRole('button', { name: 'Delete my answers' }));
    expect(document.activeElement?.textContent).toBe('Keep them');
    await user.click(screen.getByRole('button', { name: 'Keep them' }));
    expect(document.activeElement?.textContent).toBe('Delete my answers');
    expect(asked).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Delete my answers' }));
    await user.click(screen.getByRole('button', { name: 'Delete them now' }));
    rerender(view(new Map()));
    // A copy that the browser failed to delete is reported, and can be deleted again.
    const heading = () => document.activeElement?.textContent;
    await vi.waitFor(() => expect(heading()).toBe('Not everything could be deleted'));
    await user.click(screen.getByRole('button', { name: 'Delete them again' }));
    await vi.waitFor(() => expect(heading()).toBe('Your answers are deleted.'));
    expect(asked).toHaveLength(2);
  });

  it('lead to the assessment when there are none', () => {
    show(new Map());
    expect(screen.getByRole('heading', { level: 1, name: 'No answers yet' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Start the assessment' }).getAttribute('href')).toBe(
      '/roles/ai-engineer/assess/',
    );
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('lead back to the questions when every one was skipped', async () => {
    const changed: string[] = [];
    const skipped = new Map([
      ['TD1', 'skipped'],
      ['TD2', 'skipped'],
    ] as const);
    show(skipped, { onChange: (item) => changed.push(item) });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'You skipped every question so far',
    );
    await userEvent.setup().click(screen.getByRole('button', { name: 'Go back to the questions' }));
    expect(changed).toEqual(['TD1']);
  });

  it('are opened by the notice that asks for a second look, which stays off paper', async () => {
    Element.prototype.scrollIntoView = () => undefined;
    show(readPerson('E04_quick_all_2').responses);
    const review = screen.getByRole('button', { name: 'Review my answers' });
    expect(review.closest('.rr-print-hidden')).not.toBeNull();
    await userEvent.setup().click(review);
    const summary = screen.getByText(/^See all \d+ answers$/).closest('summary');
    expect(summary?.closest('details')?.open).toBe(true);
    expect(document.activeElement).toBe(summary);
  });

  it('start inside a frame without leaving it', async () => {
    const chosen: string[] = [];
    show(new Map(), { inFrame: true, onAddForm: (form) => chosen.push(form) });
    expect(screen.queryByRole('link')).toBeNull();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Start the assessment' }));
    expect(chosen).toEqual(['quick']);
  });
});

describe('somebody else’s result', () => {
  const { responses } = readPerson('E07_standard_typical');

  it('leads to a comparison with one’s own where there is one', () => {
    const mine = { resultPath: '/roles/ai-engineer/result/', comparePath: '/compare/#AB' };
    show(responses, { origin: { ...SHARED, mine } });
    expect(hrefOf('Compare with mine')).toBe('/compare/#AB');
    expect(hrefOf('See my result')).toBe('/roles/ai-engineer/result/');
    expect(screen.queryByRole('link', { name: 'Take it yourself' })).toBeNull();
  });

  it('says whose it claims to be, when, and that nobody has verified it', () => {
    show(responses, { origin: SHARED });
    expect(screen.getByText('Ana Example').tagName).toBe('BDI');
    expect(screen.getByText('Self-reported')).toBeTruthy();
    expect(screen.getByText(/Nobody has verified it/)).toBeTruthy();
    expect(screen.getByText('Made on November 22, 2026.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Take it yourself' }).getAttribute('href')).toBe(
      '/roles/ai-engineer/',
    );
  });

  it('can only be read', async () => {
    show(responses, { origin: SHARED });
    await userEvent.setup().click(screen.getByText('See all 35 answers'));
    expect(await screen.findByRole('heading', { level: 3, name: 'Documentation' })).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('never speaks to the reader as if they had taken it', () => {
    const { container } = show(responses, { origin: SHARED });
    expect(container.textContent).not.toMatch(/\byour (own )?(ratings|result|scenario)/i);
    expect(container.textContent).not.toMatch(/You cover/);
  });

  it('shows a hostile name as text', () => {
    const name = '<img src=x onerror=alert(1)>=HYPERLINK("x")';
    const { container } = show(responses, { origin: { ...SHARED, name } });
    expect(screen.getByText(name)).toBeTruthy();
    expect(container.querySelector('img')).toBeNull();
  });

  it('names the version when it is not the current one, and a band that has changed', () => {
    show(responses, { origin: { ...SHARED, name: null, current: 2, band: 'strong-match' } });
    expect(screen.getByText(/Answered with version 1 .* current version is 2/)).toBeTruthy();
    expect(screen.getByText(/this was called “Strong match”/)).toBeTruthy();
    expect(screen.getByText('Shared result')).toBeTruthy();
  });
});

function hrefOf(name: string): string | null {
  return screen.getByRole('link', { name }).getAttribute('href');
}
