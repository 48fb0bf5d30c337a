// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { listTranslations } from '#core';
import { blankFile, dataEngineerFile as base } from '#tests/support/draft-files.ts';
import { show } from './show-forms.tsx';

afterEach(cleanup);

const german = { ...base, locale: 'de' };
const total = listTranslations(base, german).length;
const open = (file = german) => show(file, 'more', 'translation', false, base);

describe('the translation of a role', () => {
  it('shows each text beside its original, and counts what is done', async () => {
    const { user, file } = open();
    expect(screen.getByText(`0 of ${total} texts translated`)).toBeDefined();
    await user.click(screen.getByText('Basics', { selector: 'summary span' }));
    const pair = screen.getByText(base.summary, { selector: 'p' }).closest('li');
    if (pair === null) throw new Error('no pair');
    const field = within(pair).getByLabelText('Summary');
    await user.clear(field);
    await user.type(field, 'Du holst Daten.');
    expect(file().summary).toBe('Du holst Daten.');
    expect(screen.getByText(`1 of ${total} texts translated`)).toBeDefined();
    expect((await axe.run(document.body)).violations.map(({ id }) => id)).toEqual([]);
  });

  it('can leave out what is translated already', async () => {
    const { user } = open({ ...german, summary: 'Du holst Daten.' });
    await user.click(screen.getByLabelText('Show only texts that aren’t translated yet'));
    await user.click(screen.getByText('Basics', { selector: 'summary span' }));
    expect(screen.queryByLabelText('Summary')).toBeNull();
    expect(screen.getByLabelText('Title')).toBeDefined();
  });

  it('goes to a translator as a table and comes back', async () => {
    const { user, file, copy } = open();
    await user.click(screen.getByRole('button', { name: 'Copy all as a table' }));
    expect(copy.mock.lastCall?.[0]).toContain(`Id\tOriginal\tTranslation\ntitle\t${base.title}`);
    await user.click(screen.getByRole('button', { name: 'Paste a table' }));
    await user.click(screen.getByLabelText('Rows from a spreadsheet or a CSV file'));
    await user.paste('Id\tTranslation\ntitle\tDateningenieurin\nsummary\t\nnone\tx');
    expect(screen.getByText('This changes 1 text. 1 row belongs to no text here.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Use these translations' }));
    expect(file()).toEqual({ ...german, title: 'Dateningenieurin' });
  });

  it('needs an original', () => {
    show(blankFile, 'more', 'translation');
    expect(screen.getByText(/start a draft from it/)).toBeDefined();
  });
});
