// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import {
  encodeAnswers,
  encodeScores,
  layoutOf,
  listItems,
  type Response,
  type Role,
  scoreResponses,
} from '#core';
import { CompareResults } from '#features/compare-results/compare-results.tsx';
import { comparisonProps, scoreLists } from '#tests/support/comparison-props.ts';
import { newestRoleOf, newestRoles } from '#tests/support/newest-roles.ts';

afterEach(cleanup);

const ai = newestRoleOf('ai-engineer');
const mlops = newestRoleOf('mlops-engineer');

const responsesTo = (role: Role, level: 1 | 2 | 3) =>
  new Map<string, Response>(
    listItems(role).map((item) =>
      item.kind === 'rating' ? [item.indicator.id, level] : [item.scenario.id, 0],
    ),
  );

function answers(role: Role, name: string, level: 1 | 2 | 3): string {
  return encodeAnswers({ role: layoutOf(role), responses: responsesTo(role, level), name });
}

function scores(role: Role, name: string): string {
  const result = scoreResponses(role, responsesTo(role, 2));
  return encodeScores({ role: layoutOf(role), result, name });
}

function show(codes: readonly string[], roles: readonly Role[] = newestRoles, query = '') {
  const scored = scoreLists([codes.join('\n')], roles);
  expect(scored.entries).toHaveLength(codes.length);
  render(<CompareResults {...comparisonProps({ ...scored, roles, query })} />);
}

const part = () => screen.getByRole('region', { name: 'Across the roles' });
const row = (name: string | RegExp) =>
  within(part())
    .getAllByRole('row')
    .find((each) => within(each).queryByRole('rowheader', { name }) !== null);
const figuresOf = (name: string) =>
  [...(row(name)?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent);

const shownIn = (choice: HTMLElement) =>
  choice instanceof HTMLSelectElement ? choice.selectedOptions[0]?.textContent : null;

describe('people of different roles', () => {
  it('lie over each other on the shared axes, each named with their role and against its own targets', () => {
    show([answers(ai, 'Ann', 2), answers(mlops, 'Bo', 3)]);
    const region = part();
    expect(within(region).getAllByText('Ann, AI Engineer').length).toBeGreaterThan(1);
    expect(within(region).getAllByText('Bo, MLOps Engineer').length).toBeGreaterThan(1);
    expect(region.querySelectorAll('.rr-series__line')).toHaveLength(4);
    const outlines = [...region.querySelectorAll('.rr-series__targets')];
    expect(new Set(outlines.map((outline) => outline.getAttribute('d'))).size).toBe(2);
    const drawing = within(region).getByRole('img', { name: /share$/ });
    expect(drawing.querySelector('desc')?.textContent).toMatch(
      /Ann, AI Engineer: .*Bo, MLOps Engineer: /,
    );
    expect(figuresOf('Technical Depth')).toEqual([
      expect.stringMatching(/asks for 90$/),
      expect.stringMatching(/asks for 80$/),
    ]);
    expect(figuresOf('Role fit')).toEqual([
      expect.stringMatching(/of AI Engineer$/),
      expect.stringMatching(/of MLOps Engineer$/),
    ]);
    within(region).getByText(/^Role fit belongs to one role/);
  });

  it('each have their own language marked where the roles are in different ones', () => {
    const german = { ...mlops, locale: 'de', title: 'MLOps-Ingenieurin' };
    show([answers(ai, 'Ann', 2), answers(german, 'Bo', 3)], [ai, german]);
    const region = part();
    const marked = () =>
      [...region.querySelectorAll('[lang]')].map((each) => [
        each.getAttribute('lang'),
        each.textContent,
      ]);
    const titled = marked().filter(([, text]) => text === german.title);
    // In the first sentence, the key, the table's head and beside the fit.
    expect(titled.length).toBeGreaterThanOrEqual(4);
    expect(marked().every(([lang]) => lang === 'de')).toBe(true);
    expect(marked().some(([, text]) => text === ai.title)).toBe(false);
    const level = german.levels[3]?.name;
    expect(marked()).toContainEqual(['de', level]);
  });

  it('stay out of a comparison within one role', () => {
    show([answers(ai, 'Ann', 2), answers(ai, 'Bo', 3)]);
    expect(screen.queryByRole('region', { name: 'Across the roles' })).toBeNull();
  });

  it('are held against one step of every ladder at once, which the parts of the roles follow', async () => {
    show([answers(ai, 'Ann', 2), answers(mlops, 'Bo', 3)]);
    const before = figuresOf('Documentation');
    const choice = within(part()).getByRole('combobox', { name: 'Compare everybody with' });
    const offered = within(choice).getAllByRole('option');
    expect(offered.map(({ textContent }) => textContent)).toEqual([
      'Junior AI Engineer and Junior MLOps Engineer',
      'Each person’s own role',
      'Senior AI Engineer and Senior MLOps Engineer',
      'Lead AI Engineer and Lead MLOps Engineer',
      'AI Architect and ML Platform Architect',
      'Head of AI Platform and Head of ML Platform',
    ]);
    await userEvent.selectOptions(choice, 'Senior AI Engineer and Senior MLOps Engineer');
    expect(figuresOf('Documentation')).not.toEqual(before);
    expect(figuresOf('Documentation')).toEqual([
      expect.stringMatching(/asks for 75$/),
      expect.stringMatching(/asks for 75$/),
    ]);
    const own = screen.getAllByRole('combobox', { name: 'Compare with' });
    expect(own.map(shownIn)).toEqual(['Senior AI Engineer', 'Senior MLOps Engineer']);
    screen.getByDisplayValue(/[?]profile=senior#/);
    const [first] = own;
    if (first === undefined) throw new Error('no choice');
    await userEvent.selectOptions(first, 'Lead AI Engineer');
    expect(shownIn(choice)).toBe('A separate choice for each role');
  });

  it('offer only the steps that every role has', () => {
    show([answers(ai, 'Ann', 2), answers(newestRoleOf('data-scientist'), 'Bo', 3)]);
    const choice = within(part()).getByRole('combobox', { name: 'Compare everybody with' });
    expect(within(choice).queryByRole('option', { name: /Architect|Principal/ })).toBeNull();
    expect(within(choice).getAllByRole('option')).toHaveLength(5);
  });

  it('take the targets of the address for everybody', () => {
    const bar = 'targets=TD10-TS20-CM30-PC40-DC50&bar=Acme';
    show([answers(ai, 'Ann', 2), answers(mlops, 'Bo', 3)], newestRoles, bar);
    const choice = within(part()).getByRole('combobox', { name: 'Compare everybody with' });
    expect(shownIn(choice)).toBe('Acme');
    expect(figuresOf('Technical Depth')).toEqual([
      expect.stringMatching(/asks for 10$/),
      expect.stringMatching(/asks for 10$/),
    ]);
  });
});

describe('answers of people of different roles', () => {
  it('are compared for the questions that the roles share, and the rest is said to be left out', async () => {
    show([answers(ai, 'Ann', 1), answers(mlops, 'Bo', 3)]);
    await userEvent.click(within(part()).getByText(/^12 questions that several roles ask/));
    const levels = [ai.levels[1]?.name, mlops.levels[3]?.name];
    const [both] = ai.indicators.filter(({ bank }) =>
      mlops.indicators.some((other) => other.bank === bank),
    );
    expect(figuresOf(both?.title ?? '')).toEqual(levels);
    within(part()).getByText(/are left out\.$/);
  });

  it('say who shared scores only', () => {
    show([answers(ai, 'Ann', 1), scores(mlops, 'Bo')]);
    within(part()).getByText(/with those of Bo, MLOps Engineer/);
    expect(within(part()).queryByText(/questions that several roles/)).toBeNull();
  });

  it('say when versions share nothing', () => {
    const apart = {
      ...mlops,
      indicators: mlops.indicators.map((each) => ({ ...each, bank: `${each.id}-alone` })),
      scenarios: mlops.scenarios.map((each) => ({ ...each, bank: `${each.id}-alone` })),
    };
    show([answers(ai, 'Ann', 1), answers(apart, 'Bo', 3)], [ai, apart]);
    expect(within(part()).getByText(/share no question/)).toBeDefined();
  });
});

describe('roles that differ', () => {
  const renamed = {
    ...mlops,
    competencies: mlops.competencies.map((each, at) =>
      at === 0 ? { ...each, name: 'Platform Depth' } : each,
    ),
  };

  it('are compared in what both have, and the rest is named', () => {
    show([answers(ai, 'Ann', 1), answers(renamed, 'Bo', 3)], [ai, renamed]);
    expect(row('Technical Depth')).toBeUndefined();
    within(part()).getByText(/^Not compared.*Technical Depth and Platform Depth\.$/);
  });

  it('and have nothing in common say so', () => {
    const other = {
      ...mlops,
      competencies: mlops.competencies.map((each) => ({ ...each, name: `${each.name} of ours` })),
    };
    show([answers(ai, 'Ann', 1), answers(other, 'Bo', 3)], [ai, other]);
    expect(within(part()).getByText(/no competency in common/)).toBeDefined();
    expect(within(part()).queryByRole('img')).toBeNull();
  });

  it('with more people than can be drawn are shown by their medians', () => {
    show([
      answers(ai, 'Ann', 1),
      answers(ai, 'Bo', 2),
      answers(ai, 'Cy', 3),
      answers(mlops, 'Di', 1),
      answers(mlops, 'Ed', 3),
    ]);
    expect(within(part()).getAllByText('AI Engineer, 3 people')).toHaveLength(1);
    expect(within(part()).getAllByText('MLOps Engineer, 2 people')).toHaveLength(1);
    expect(within(part()).getByRole('columnheader', { name: 'AI Engineer' })).toBeDefined();
    expect(row('Role fit')).toBeUndefined();
    within(part()).getByText(/question by question for up to 4/);
  });
});
