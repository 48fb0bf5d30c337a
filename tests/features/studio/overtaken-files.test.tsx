// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { DraftFile } from '#core';
import { readDraftFile } from '#tests/support/draft-files.ts';
import { scientist, show } from './show-forms.tsx';

afterEach(cleanup);

const engineer = readDraftFile('data-engineer/1.json');

/** Answers by name, each when the test says so. */
function slowly<Value>() {
  const waiting = new Map<string, (value: Value) => void>();
  return {
    ask: (name: string) => new Promise<Value>((resolve) => waiting.set(name, resolve)),
    answer: (name: string, value: Value) => waiting.get(name)?.(value),
  };
}

it('shows the questions of the role chosen last, even if an earlier file arrives after it', async () => {
  const { ask, answer } = slowly<DraftFile | null>();
  const roles = [
    { slug: 'data-engineer', version: 1, title: 'Data Engineer' },
    { slug: 'data-scientist', version: 1, title: 'Data Scientist' },
  ];
  const { user } = show(scientist, 'behaviours', null, false, null, [], {
    library: { roles, load: ({ slug }) => ask(slug) },
  });
  await user.click(screen.getByRole('button', { name: 'Take questions from another role' }));
  const list = screen.getByLabelText('Role to take from');
  const titleOf = ({ indicators }: DraftFile) => indicators[0]?.title ?? '';
  await user.selectOptions(list, 'Data Engineer, version 1');
  await user.selectOptions(list, 'Data Scientist, version 1');
  answer('data-scientist', scientist);
  await screen.findByRole('checkbox', { name: new RegExp(`^${titleOf(scientist)}`) });
  answer('data-engineer', engineer);
  await new Promise((resolve) => setTimeout(resolve));
  expect(screen.queryByRole('checkbox', { name: titleOf(engineer) })).toBeNull();
  await user.selectOptions(list, 'Data Engineer, version 1');
  expect(await screen.findByRole('checkbox', { name: titleOf(engineer) })).toBeDefined();
});

it('keeps the rows of the file chosen last, and says so when it can’t be read now', async () => {
  const { ask, answer } = slowly<string | null>();
  const { user } = show(scientist, 'behaviours', null, false, null, [], {
    readTable: (file) => ask(file instanceof File ? file.name : ''),
  });
  await user.click(screen.getByRole('button', { name: 'Paste a table' }));
  const file = screen.getByLabelText(/choose a workbook/);
  await user.upload(file, new File(['1'], 'first.csv'));
  await user.upload(file, new File(['2'], 'second.csv'));
  answer('second.csv', 'the second');
  expect(await screen.findByDisplayValue('the second')).toBeDefined();
  answer('first.csv', 'the first');
  await new Promise((resolve) => setTimeout(resolve));
  expect(screen.queryByDisplayValue('the first')).toBeNull();
});
