// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { tableOfEntries, tableOfItems, toTabs } from '#core';
import { dataEngineerFile } from '#tests/support/draft-files.ts';
import { show } from './show-forms.tsx';

afterEach(cleanup);

const openDetails = async (user: ReturnType<typeof show>['user']) => {
  for (const summary of screen.queryAllByText('More about this question'))
    await user.click(summary);
};

const copied = async ({ user, copy }: ReturnType<typeof show>) => {
  await user.click(screen.getByRole('button', { name: 'Copy all as a table' }));
  return (copy.mock.lastCall?.[0] ?? '').split('\n').map((row) => row.split('\t'));
};

/** Columns that are no field of their own. */
const OWN = ['Behaviour', 'Id'];

describe('a table that is copied out', () => {
  it.each([
    ['behaviours', dataEngineerFile.indicators[0]?.id],
    ['scenarios', dataEngineerFile.scenarios[0]?.id],
  ] as const)('has the words of the forms in every column: %s', async (section, item) => {
    const shown = show(dataEngineerFile, section, item);
    await openDetails(shown.user);
    const [head = [], first = []] = await copied(shown);
    const words = [
      ...document.querySelectorAll('.rr-studio-form :is(label, legend), .rr-studio-field > label'),
    ].map(({ textContent }) => textContent);
    const letters = /^(?:Option|Credit of option) [A-P]$/;
    expect(
      head.filter((name) => !words.includes(name) && !OWN.includes(name) && !letters.test(name)),
    ).toEqual([]);
    expect(head.filter((name) => letters.test(name)).length).toBe(section === 'scenarios' ? 8 : 0);
    // What a menu shows as chosen stands in the row.
    const chosen = [...document.querySelectorAll<HTMLSelectElement>('.rr-studio-form select')].map(
      ({ selectedOptions }) => selectedOptions[0]?.textContent ?? '',
    );
    expect(chosen.length).toBeGreaterThan(2);
    expect(chosen.filter((text) => !first.includes(text))).toEqual([]);
  });

  it('has them for other lists as well, and reads those of an older table', async () => {
    const shown = show({ ...dataEngineerFile, resources: [] }, 'more', 'resources');
    expect((await copied(shown))[0]).toContain('Checked');
    await shown.user.click(screen.getByRole('button', { name: 'Paste a table' }));
    await shown.user.click(screen.getByLabelText('Rows from a spreadsheet or a CSV file'));
    await shown.user.paste(toTabs(tableOfEntries(dataEngineerFile, ['resources'])));
    expect(screen.queryByText(/^Line /)).toBeNull();
    expect(screen.queryAllByText(/^Checked: (?:page|cited)$/)).toEqual([]);
    await shown.user.click(screen.getByRole('button', { name: 'Add these entries' }));
    expect(shown.file().resources).toHaveLength(dataEngineerFile.resources.length);
    const cells = (await copied(shown)).flat();
    expect(cells).toContain('Another page refers to it');
    expect(cells).not.toContain('cited');
  });

  it('shows in its preview what each question gets', async () => {
    const { user } = show({ ...dataEngineerFile, scenarios: [] }, 'scenarios');
    await user.click(screen.getByRole('button', { name: 'Paste a table' }));
    await user.click(screen.getByLabelText('Rows from a spreadsheet or a CSV file'));
    await user.paste(toTabs(tableOfItems(dataEngineerFile, 'scenario').slice(0, 2)));
    const [first] = dataEngineerFile.scenarios;
    const best = first?.options.find(({ credit }) => credit > 0)?.text ?? '';
    expect(
      screen.getByText(
        (text) => text.startsWith(best.slice(0, 40)) && /\((?:Right|Best|Helps)\)$/.test(text),
      ),
    ).toBeDefined();
    expect(screen.getByText(/^When it is asked: From /)).toBeDefined();
    expect(screen.getByText(/^How hard it is: (?:Easy|Medium|Hard)$/)).toBeDefined();
    expect(screen.getByText(/^Behaviours it checks: /)).toBeDefined();
  });
});
