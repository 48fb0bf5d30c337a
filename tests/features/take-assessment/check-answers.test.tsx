// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { findForm, itemTitle, listItems, type Response, type Responses } from '#core';
import { type AnswerMarks, CheckAnswers } from '#features/take-assessment/check-answers.tsx';
import { Announcer } from '#ui/announcer.tsx';
import { readAiEngineer } from './ai-engineer.ts';
import { type Log, RunningAssessment } from './running-assessment.tsx';

const role = readAiEngineer();

afterEach(cleanup);

const itemsOf = (formId: string) => listItems(role, findForm(role, formId));
const answersTo = (formId: string, others: readonly [number, Response][] = []): Responses => {
  const changed = new Map(others);
  return new Map(itemsOf(formId).map(({ id }, index) => [id, changed.get(index) ?? 1]));
};

type Options = {
  readonly formId?: string;
  readonly marks?: ReadonlyMap<string, Partial<AnswerMarks>>;
  readonly admits?: boolean;
};

function show(responses: Responses, { formId = 'quick', marks, admits = true }: Options = {}) {
  const log: Log = [];
  const form = findForm(role, formId);
  if (form === undefined) throw new Error(formId);
  const { container } = render(
    <CheckAnswers
      role={role}
      form={form}
      responses={responses}
      marksOf={(id) => ({ explained: null, isCarried: false, ...marks?.get(id) })}
      admits={() => admits}
      onChange={(id) => log.push(`change ${id}`)}
      onBack={() => log.push('back')}
      onSeeResult={() => log.push('result')}
    />,
  );
  return { log, container };
}

const answerTo = (place: number, formId = 'quick') => {
  const item = itemsOf(formId)[place];
  const entry = screen.getByText(item === undefined ? '' : itemTitle(item)).closest('li');
  if (entry === null) throw new Error(`nothing says what ${place} was answered`);
  return within(entry);
};

describe('the check of all answers', () => {
  it('announces how many were answered and skipped', () => {
    const form = findForm(role, 'quick');
    if (form === undefined) throw new Error('quick');
    render(
      <Announcer>
        <CheckAnswers
          role={role}
          form={form}
          responses={new Map([...answersTo('quick')].slice(0, 19))}
          marksOf={() => ({ explained: null, isCarried: false })}
          admits={() => true}
          onChange={() => undefined}
          onBack={() => undefined}
          onSeeResult={() => undefined}
        />
      </Announcer>,
    );
    expect(document.querySelector('[aria-live]')?.textContent).toContain(
      'You answered 19 questions. You skipped 1, which counts as not asked.',
    );
  });

  it.each([
    ['quick', 20],
    ['complete', role.order.length],
  ])('lists every answer of %s once, below its competency: %d', (formId, total) => {
    show(answersTo(formId), { formId });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Check your answers');
    expect(screen.getByText(`You answered ${total} questions.`)).toBeDefined();
    expect(screen.queryByText(/skipped/)).toBeNull();
    const regions = screen.getAllByRole('region');
    expect(regions).toHaveLength(role.competencies.length);
    expect(screen.getAllByRole('listitem')).toHaveLength(total);
    for (const { id, name } of role.competencies) {
      const own = itemsOf(formId).filter((item) =>
        item.kind === 'rating' ? item.indicator.competency === id : item.scenario.competency === id,
      );
      const region = within(screen.getByRole('region', { name }));
      expect(region.getAllByRole('listitem')).toHaveLength(own.length);
    }
  });

  it('says what was chosen in the words that were chosen, and names what was skipped', () => {
    const scenarioAt = itemsOf('quick').findIndex(({ kind }) => kind === 'scenario');
    const other = itemsOf('quick').findLastIndex(({ kind }) => kind === 'scenario');
    show(
      answersTo('quick', [
        [0, 'skipped'],
        [scenarioAt, 'idk'],
        [other, 'skipped'],
      ]),
    );
    expect(screen.getByText('You answered 18 questions.')).toBeDefined();
    expect(screen.getByText('You skipped 2, which count as not asked.')).toBeDefined();
    expect(answerTo(0).getByText('Skipped')).toBeDefined();
    expect(answerTo(0).getByRole('button', { name: /^Answer: / })).toBeDefined();
    expect(answerTo(scenarioAt).getByText('I don’t know')).toBeDefined();
    const rating = itemsOf('quick')[1];
    if (rating?.kind !== 'rating') throw new Error('no rating');
    expect(answerTo(1).getByText(rating.indicator.anchors[1] ?? '')).toBeDefined();
  });

  it('is passed by one press, which comes before the list, and each answer can be changed', async () => {
    const { log } = show(answersTo('quick'));
    const user = userEvent.setup();
    screen.getByRole('heading', { level: 1 }).focus();
    await user.tab();
    await user.tab();
    expect(document.activeElement?.textContent).toBe('See your result');
    await user.keyboard('{Enter}');
    await user.keyboard(' ');
    await user.click(answerTo(3).getByRole('button', { name: /^Change: / }));
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(log).toEqual(['result', 'result', `change ${itemsOf('quick')[3]?.id}`, 'back']);
  });

  it('takes no press that was meant for the last question', async () => {
    const { log } = show(answersTo('quick'), { admits: false });
    for (const name of ['See your result', 'Back'])
      await userEvent.setup().click(screen.getByRole('button', { name }));
    expect(log).toEqual([]);
  });

  it('marks what was carried over, and what was explained: that can’t be changed', () => {
    const [first = '', second = '', third = ''] = itemsOf('quick').map(({ id }) => id);
    const marks = new Map<string, Partial<AnswerMarks>>([
      [first, { isCarried: true }],
      [second, { explained: 'seen' }],
      [third, { explained: 'locked' }],
    ]);
    show(answersTo('quick'), { marks });
    expect(answerTo(0).getByText('Carried over.')).toBeDefined();
    expect(answerTo(1).getByText('You had seen this one explained.')).toBeDefined();
    expect(answerTo(1).getByRole('button')).toBeDefined();
    expect(answerTo(2).queryByRole('button')).toBeNull();
    expect(answerTo(2).getByText('This answer stays: you have seen the best one.')).toBeDefined();
  });

  it('has no accessibility violation that can be seen without layout', async () => {
    const { container } = show(answersTo('quick', [[0, 'skipped']]));
    const { violations, passes } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(passes.length).toBeGreaterThan(5);
  });

  it('takes the question’s place, and the focus', () => {
    const given = answersTo('quick');
    const { rerender } = render(<RunningAssessment at={19} given={given} />);
    const check = () => <h1 tabIndex={-1}>All answers</h1>;
    rerender(<RunningAssessment at={19} given={given} check={check} />);
    expect(document.activeElement?.textContent).toBe('All answers');
    expect(screen.queryByRole('radio')).toBeNull();
    rerender(<RunningAssessment at={19} given={given} check={null} />);
    expect(screen.getAllByRole('radio').length).toBeGreaterThan(0);
    expect(document.activeElement?.tagName).toBe('H1');
  });
});
