// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { createFormSimulation, type DraftFile } from '#core';
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
    readTable: (file) => {
      const name = file instanceof File ? file.name : '';
      return name === 'gone.csv' ? Promise.reject(new Error('gone')) : ask(name);
    },
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
  await user.upload(file, new File(['3'], 'gone.csv'));
  expect(await screen.findByText(/^The file could not be read/)).toBeDefined();
  expect(screen.getByDisplayValue('the second')).toBeDefined();
});

it('stops a simulation when another form is chosen, and shows nothing of it afterwards', async () => {
  const running: { readonly signal: AbortSignal; readonly finish: () => void }[] = [];
  const { user } = show(engineer, 'simulate', null, true, null, [], {
    simulate: (role, form, onProgress, signal) =>
      new Promise((resolve) => {
        onProgress(0.5);
        const simulation = createFormSimulation(role, form, 5, 1);
        simulation.next(5);
        running.push({ signal, finish: () => resolve(simulation.result()) });
      }),
  });
  const run = () => screen.findByRole('button', { name: 'Run with 1,000 people' });
  await user.click(await run());
  expect(screen.getByRole('progressbar', { name: 'People who have answered' })).toBeDefined();
  await user.selectOptions(screen.getByLabelText('Assessment'), 'Standard');
  expect(running[0]?.signal.aborted).toBe(true);
  expect(screen.queryByRole('progressbar')).toBeNull();
  await act(async () => running[0]?.finish());
  expect(screen.queryByText(/80% expected/)).toBeNull();

  await user.click(await run());
  await act(async () => running[1]?.finish());
  expect(await screen.findByText(/80% expected/)).toBeDefined();
});
