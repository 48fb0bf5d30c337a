// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BeginDraft, type RefusedFile } from '#features/studio/begin-draft.tsx';

const ROLES = [
  { slug: 'ai-engineer', version: 2, title: 'AI Engineer' },
  { slug: 'ai-engineer', version: 1, title: 'AI Engineer' },
  { slug: 'data-engineer', version: 1, title: 'Data Engineer' },
];

afterEach(cleanup);

function show(refused: RefusedFile | null = null) {
  const onRole = vi.fn();
  const ignore = () => undefined;
  render(
    <BeginDraft
      roles={ROLES}
      failed={false}
      refused={refused}
      onRole={onRole}
      onFile={ignore}
      onOpenRefused={ignore}
      onBlank={ignore}
    />,
  );
  const options = () => screen.getAllByRole('option').map(({ textContent }) => textContent);
  const begin = () =>
    userEvent.click(screen.getAllByRole('button', { name: 'Start' })[0] as Element);
  return { onRole, options, begin };
}

it('a refused file is announced in one sentence, however much is wrong with it', () => {
  const findings = Array.from({ length: 9 }, (_, at) => ({
    severity: 'error' as const,
    kind: null,
    line: at + 1,
    column: 1,
    path: ['indicators', at],
    message: `at indicators[${at}]: expected an object, got a text`,
    repair: null,
  }));
  show({ name: 'broken.json', findings, replaced: 0 });
  expect(screen.getByText(/indicators\[8\]/)).toBeDefined();
  const said = screen.getAllByRole('alert').map(({ textContent }) => textContent);
  expect(said.filter((text) => text !== '')).toEqual(['broken.json can’t be opened yet']);
});

describe('a draft from one of the roles', () => {
  it('begins from the newest version unless another is chosen', async () => {
    const { onRole, options, begin } = show();
    expect(options()).toHaveLength(3);
    await begin();
    expect(onRole).toHaveBeenLastCalledWith(ROLES[0], 'bar', 'AI Engineer');
    await userEvent.selectOptions(screen.getByRole('combobox'), 'ai-engineer/1');
    await begin();
    expect(onRole).toHaveBeenLastCalledWith(ROLES[1], 'bar', 'AI Engineer');
  });

  it('goes on to a next version from the newest alone, whatever was chosen before', async () => {
    const { onRole, options, begin } = show();
    await userEvent.selectOptions(screen.getByRole('combobox'), 'ai-engineer/1');
    await userEvent.click(screen.getByRole('radio', { name: /next version/ }));
    expect(options()).toHaveLength(2);
    await begin();
    expect(onRole).toHaveBeenLastCalledWith(ROLES[0], 'next', 'AI Engineer');
  });
});
