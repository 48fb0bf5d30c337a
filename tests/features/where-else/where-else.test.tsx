// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { fitLadder, type Response, standElsewhere } from '#core';
import { WhereElse } from '#features/where-else/where-else.tsx';
import { frozenRole } from '#tests/support/role-file.ts';

afterEach(cleanup);

const role = frozenRole();
const source = { ...frozenRole(), id: 'source' };

/** A person's standing in the frozen role, from answers to another role with the same questions. */
function standingBy(given: Readonly<Record<string, Response>>) {
  const records = Object.entries(given).map(
    ([id, value]) => [id, { value, answeredAt: 1 }] as const,
  );
  const known = [{ role: { ...source, id: role.id, version: 2 }, records: new Map(records) }];
  return { role, standing: standElsewhere(role, known) };
}

const text = () => document.body.textContent ?? '';

describe('where somebody stands in other roles', () => {
  it('is the fit with its likely range at each step, by how many answers, and what would narrow it', () => {
    const given = { A1: 3, A2: 2, B1: 4, B2: 4 } as const;
    render(<WhereElse standings={[standingBy(given)]} />);
    expect(screen.getByRole('link').getAttribute('href')).toBe('/roles/frozen-role/');
    const steps = [...document.querySelectorAll('dd')].map(({ textContent }) => textContent);
    const ladder = fitLadder(role, new Map(Object.entries(given)));
    expect(steps).toHaveLength(ladder.length);
    for (const [at, { fit }] of ladder.entries()) {
      expect(steps[at]).toBe(
        `${Math.round(fit?.score ?? NaN)}, likely ${Math.round(fit?.range[0] ?? NaN)} to ${Math.round(fit?.range[1] ?? NaN)}`,
      );
    }
    expect(text()).toContain('Based on 4 of your answers.');
    const third = role.competencies.find(({ id }) => id === 'C')?.name ?? '?';
    expect(text()).toContain(`Nothing is known yet about ${third}.`);
    expect(text()).toMatch(/\d more answers would complete \w+ and narrow the range\./);
  });

  it('is no figure where too little is known, but what it would take', () => {
    render(<WhereElse standings={[standingBy({ A1: 3, A2: 2, B1: 1 })]} />);
    expect(document.querySelector('dd')).toBeNull();
    expect(text()).toContain('There are too few answers for a figure. 3 more answers would give');
  });

  it('leaves out roles that ask nothing of what was answered, and says so when these are all', () => {
    render(<WhereElse standings={[standingBy({})]} />);
    expect(document.querySelector('h3')).toBeNull();
    expect(text()).toContain('No other role asks');
  });

  it('says that it is being worked out, or that it can’t be', () => {
    const { rerender } = render(<WhereElse standings={null} />);
    expect(screen.getByRole('status').textContent).toContain('Working it out');
    rerender(<WhereElse standings={null} hasFailed />);
    expect(text()).toContain('can’t be worked out');
  });
});
