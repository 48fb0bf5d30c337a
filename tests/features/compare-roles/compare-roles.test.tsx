// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CompareRoles } from '#features/compare-roles/compare-roles.tsx';
import { makeIndexEntry } from '#tests/support/make-index-entry.ts';

afterEach(cleanup);

const NAMES = ['Depth', 'Speech', 'Order'];
const rolesOf = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    makeIndexEntry({
      id: `role-${n + 1}`,
      number: n + 1,
      title: `Role ${n + 1}`,
      competencies: NAMES.map((name, at) => ({
        id: name.slice(0, 2),
        name,
        target: 90 - 10 * ((n + at) % 5),
        weight: 50,
      })),
    }),
  );

function show(count: number, chosen: readonly string[], unknown: readonly string[] = []) {
  const onChoose = vi.fn<(slugs: readonly string[]) => void>();
  const view = render(
    <CompareRoles roles={rolesOf(count)} chosen={chosen} unknown={unknown} onChoose={onChoose} />,
  );
  return { ...view, onChoose, user: userEvent.setup() };
}

describe('roles side by side', () => {
  it('have every target in a real table, each column a way to its role', () => {
    show(4, ['role-2', 'role-1']);
    const [head, ...rows] = screen.getAllByRole('row');
    const cells = (row: HTMLElement) => [...row.children].map(({ textContent }) => textContent);
    expect(cells(head!)).toEqual(['Competency', 'Role 2', 'Role 1']);
    expect(rows.map(cells)).toEqual([
      ['Depth', '80', '90'],
      ['Speech', '70', '80'],
      ['Order', '60', '70'],
    ]);
    expect(within(head!).getByRole('link', { name: 'Role 2' }).getAttribute('href')).toBe(
      '/roles/role-2/',
    );
  });

  it('say the same as the text of the picture', () => {
    show(4, ['role-1', 'role-3']);
    expect(
      screen.getByRole('img', {
        name: 'What the chosen roles ask for',
        description:
          'Role 1: Depth 90, Speech 80, and Order 70. Role 3: Depth 70, Speech 60, and Order 50',
      }),
    ).toBeDefined();
    expect(screen.getByText('They differ most in Depth: from 70 to 90.')).toBeDefined();
  });

  it('are chosen by checkboxes, which add at the end and take away', async () => {
    const { user, onChoose } = show(4, ['role-2', 'role-1']);
    await user.click(screen.getByRole('checkbox', { name: 'Role 4' }));
    expect(onChoose).toHaveBeenLastCalledWith(['role-2', 'role-1', 'role-4']);
    await user.click(screen.getByRole('checkbox', { name: 'Role 2' }));
    expect(onChoose).toHaveBeenLastCalledWith(['role-1', 'role-4']);
  });

  it('are four at most, and the page says why the others wait', () => {
    show(6, ['role-1', 'role-2', 'role-3', 'role-4']);
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
    expect(boxes.map(({ disabled }) => disabled)).toEqual([false, false, false, false, true, true]);
    expect(screen.getByText(/^4 roles at a time/)).toBeDefined();
  });

  it('are all of them where a site has no more than four, and none waits', () => {
    show(4, ['role-1', 'role-2', 'role-3', 'role-4']);
    expect(screen.queryByText(/at a time/)).toBeNull();
  });

  it('ask for a choice where none was made, and name the roles of the address that the site doesn’t have', () => {
    show(4, [], ['<b>x</b>', 'y']);
    expect(screen.getByText('Choose two to four roles.')).toBeDefined();
    expect(screen.getByText('There is no role here called <b>x</b> and y.')).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('aren’t offered where the site has only one', () => {
    show(1, ['role-1']);
    expect(screen.getByText(/only one role here so far/)).toBeDefined();
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByText('Choose two to four roles.')).toBeNull();
  });

  it('have no accessibility violation', async () => {
    const { container } = show(6, ['role-1', 'role-2', 'role-3']);
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations).toEqual([]);
  });
});
