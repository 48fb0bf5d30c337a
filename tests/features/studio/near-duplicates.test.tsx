// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { checkDraft } from '#core';
import { scientist, show } from './show-forms.tsx';

afterEach(cleanup);

it('questions that another role asks in nearly the same words become the same question', async () => {
  const [first, ...others] = scientist.indicators;
  if (first === undefined) throw new Error('no question');
  const title = `${first.title} at Acme`;
  const { user, file } = show(
    { ...scientist, indicators: [{ ...first, title, bank: undefined }, ...others] },
    'behaviours',
  );
  await user.click(screen.getByRole('button', { name: 'Take questions from another role' }));
  await user.selectOptions(screen.getByLabelText('Role to take from'), 'Data Scientist, version 1');
  await user.click(await screen.findByRole('button', { name: `Use their words for “${title}”` }));
  expect(file().indicators[0]).toEqual(first);
  expect(checkDraft(file()).errors).toEqual([]);
  expect(screen.queryByRole('button', { name: /^Use their words/ })).toBeNull();
});
