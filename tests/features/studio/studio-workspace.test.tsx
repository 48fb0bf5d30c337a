// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  checkDraft,
  encodeAnswers,
  goalIn,
  layoutOf,
  listItems,
  setTarget,
  tableOfItems,
  toTabs,
  withCode,
} from '#core';
import { blankFile, dataEngineerFile } from '#tests/support/draft-files.ts';
import { scientist, show } from './show-forms.tsx';
import { liveRegionTexts } from '#tests/support/live-regions.ts';

afterEach(cleanup);

describe('the forms of the studio', () => {
  it('move a target and say which level and share that is', async () => {
    const { user, file } = show(blankFile, 'competencies');
    const [, typed] = screen.getAllByLabelText('Target of Ovens');
    await user.clear(typed as HTMLElement);
    await user.type(typed as HTMLElement, '40');
    expect(goalIn(file(), 'OV')).toMatchObject({ target: 40, weight: 40 });
    expect(screen.getByText('Level: Independent')).toBeDefined();
    await user.type(screen.getByLabelText('Name of the new competency'), 'Team work{Enter}');
    expect(file().competencies.at(-1)).toMatchObject({ id: 'TW', name: 'Team work' });
  });

  it('write a behaviour from an empty one, without an id', async () => {
    const { user, file } = show(blankFile, 'behaviours');
    await user.click(screen.getByRole('button', { name: 'Add a behaviour to Ovens' }));
    await user.type(screen.getByLabelText('Title'), 'Setting the oven');
    await user.type(screen.getByLabelText('Owner'), 'I have run it\nfor a year.');
    expect(file().indicators.at(-1)).toMatchObject({
      id: 'OV3',
      competency: 'OV',
      title: 'Setting the oven',
      anchors: ['', '', '', 'I have run it for a year.', ''],
    });
    await user.selectOptions(screen.getByLabelText('When it is asked'), 'From Standard');
    expect(file().indicators.at(-1)?.stage).toBe(2);
    await user.click(screen.getByRole('button', { name: 'Remove this question' }));
    expect(file().indicators).toHaveLength(6);
  });

  it('take a table of any list, from a file as from the clipboard, and say what it makes', async () => {
    const { user, file, copy } = show(blankFile, 'more', 'resources');
    await user.click(screen.getByRole('button', { name: 'Paste a table' }));
    await user.click(screen.getByLabelText('Rows from a spreadsheet or a CSV file'));
    await user.paste(
      'Title\tAddress\tChecked\nBread\twww.bread.example\tguessed\n\thttps://x.example',
    );
    expect(screen.getByText('No entry can be made of this yet.')).toBeDefined();
    expect(screen.getByText('Line 2, Checked: “guessed” is not one of the choices.')).toBeDefined();
    expect(screen.getByText('Line 3: it has no title or name.')).toBeDefined();
    const csv =
      'Title,Address,Checked\nBread,www.bread.example,page\nFlour,https://flour.example,link';
    await user.upload(
      screen.getByLabelText('Or choose a workbook (.xlsx) or a CSV file'),
      new File([csv], 'resources.csv', { type: 'text/csv' }),
    );
    expect(await screen.findByText('This adds 2 entries.')).toBeDefined();
    expect(screen.getByText('Address: https://www.bread.example')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Add these entries' }));
    expect(file().resources.map(({ id, title }) => [id, title])).toEqual([
      ['R_1', 'Bread'],
      ['R_2', 'Flour'],
    ]);
    await user.click(screen.getByRole('button', { name: 'Copy all as a table' }));
    expect(copy.mock.calls[0]?.[0]).toContain(
      'Flour\t\thttps://flour.example\tThe address answers\tR_2',
    );
    await user.click(screen.getByRole('button', { name: 'Paste a table' }));
    await user.upload(
      screen.getByLabelText('Or choose a workbook (.xlsx) or a CSV file'),
      new File([''], 'empty.csv'),
    );
    expect(await screen.findByText(/No table could be read from empty.csv/)).toBeDefined();
  });

  it('add a longer assessment, and give its questions back to the one before', async () => {
    const { user, file } = show(blankFile, 'order');
    await user.click(screen.getByRole('button', { name: 'Add a longer assessment: Complete' }));
    const [first] = screen.getAllByLabelText(/^When “/);
    await user.selectOptions(first as HTMLElement, 'From Complete');
    expect([...file().indicators, ...file().scenarios].map(({ stage }) => stage)).toContain(3);
    await user.click(
      screen.getByRole('button', { name: 'Remove Complete, and ask its questions in Standard' }),
    );
    expect(file().forms).toHaveLength(2);
    expect([...file().indicators, ...file().scenarios].map(({ stage }) => stage)).not.toContain(3);
  });

  it('fix what has one obvious fix, one by one or all at once', async () => {
    const broken = {
      ...dataEngineerFile,
      summary: 'Two\nlines',
      salary: { ...dataEngineerFile.salary, missing: '' },
    };
    const { user, file } = show(broken, 'basics', null, true);
    const [clean] = screen.getAllByRole('button', { name: 'Clean up the text: Summary' });
    await user.click(clean as HTMLElement);
    expect(file().summary).toBe('Two lines');
    expect(screen.queryByText(/an obvious fix/)).toBeNull();
    cleanup();
    const again = show(broken, 'basics', null, true);
    await again.user.click(
      screen.getByRole('button', { name: 'Fix the 2 things with an obvious fix' }),
    );
    expect(again.file()).toMatchObject({ summary: 'Two lines' });
    expect(again.file().salary).not.toHaveProperty('missing');
    expect(screen.getByText('Nothing is wrong. This role can be published.')).toBeDefined();
  });

  it('take questions over from another role, to the competency that is chosen', async () => {
    const { user, file } = show(blankFile, 'behaviours');
    await user.click(screen.getByRole('button', { name: 'Take questions from another role' }));
    const roles = screen.getByLabelText('Role to take from');
    await user.selectOptions(roles, 'Lost, version 1');
    expect(await screen.findByText(/could not be loaded/)).toBeDefined();
    await user.selectOptions(roles, 'Data Scientist, version 1');
    await user.selectOptions(
      await screen.findByLabelText('Where questions about Technical Depth go'),
      'Ovens',
    );
    const [first] = scientist.indicators;
    await user.click(screen.getByRole('checkbox', { name: first?.title ?? '' }));
    await user.click(screen.getByRole('button', { name: 'Take over 1 question' }));
    expect(file().indicators.at(-1)).toMatchObject({
      competency: 'OV',
      title: first?.title,
      bank: first?.bank,
    });
    await user.click(screen.getByRole('button', { name: 'Take questions from another role' }));
    await user.selectOptions(
      screen.getByLabelText('Role to take from'),
      'Data Scientist, version 1',
    );
    expect(
      await screen.findByRole('checkbox', { name: `${first?.title} already in your role` }),
    ).toHaveProperty('disabled', true);
  });

  it('show a board by competency and assessment, on which questions move by a menu', async () => {
    const indicators = blankFile.indicators.map((each) => ({ ...each, title: `Do ${each.id}` }));
    const { user, file, jump } = show({ ...blankFile, indicators }, 'behaviours');
    await user.click(screen.getByRole('button', { name: 'Board by competency and assessment' }));
    const row = () => within(screen.getByRole('row', { name: /^Ovens/ }));
    expect(row().queryByRole('button', { name: 'Do DW1' })).toBeNull();
    await user.selectOptions(screen.getByLabelText('Move “Do DW1” to'), 'Ovens, Standard');
    expect(file().indicators[0]).toMatchObject({ id: 'DW1', competency: 'OV', stage: 2 });
    // Whoever moved it by keyboard is still with it, and a screen reader says where it is.
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(screen.getByLabelText('Move “Do DW1” to')),
    );
    expect(screen.getByText(/^“Do DW1” is in Ovens, Standard now/)).toBeDefined();
    const { violations } = await axe.run(document.body, {
      rules: { region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
    await user.click(row().getByRole('button', { name: 'Do DW1' }));
    expect(jump).toHaveBeenLastCalledWith(['indicators', 0]);
    expect(screen.getByLabelText('Title')).toHaveProperty('value', 'Do DW1');
  });

  it('write a scenario with what each option earns', async () => {
    const { user, file } = show(blankFile, 'scenarios', 'DW-S1');
    await user.type(screen.getByLabelText('Option A'), 'Wait');
    await user.selectOptions(screen.getByLabelText('Credit of option A'), 'Helps');
    await user.click(screen.getByRole('button', { name: 'Add an option' }));
    await user.click(screen.getByRole('button', { name: 'Remove option B' }));
    expect(file().scenarios[0]?.options).toEqual([
      { text: 'Wait', credit: 1 },
      { text: '', credit: 0 },
      { text: '', credit: 0 },
      { text: '', credit: 0 },
    ]);
    await user.click(screen.getByText('More about this question'));
    await user.selectOptions(screen.getByLabelText('Kind'), 'knowledge');
    expect(file().scenarios[0]?.kind).toBe('knowledge');
  });

  it('make questions of a pasted table, after a look at them', async () => {
    const { user, file } = show(blankFile, 'behaviours');
    await user.click(screen.getByRole('button', { name: 'Paste a table' }));
    await user.click(screen.getByLabelText('Rows from a spreadsheet or a CSV file'));
    await user.paste('Ovens\tLight it\ta\tb\tc\td\te\nBakery\tSell\ta\tb\tc\td\te');
    expect(screen.getByText('This adds 1 question.')).toBeDefined();
    expect(screen.getByText('The 6 questions without any text are removed.')).toBeDefined();
    expect(screen.getByText(/Line 2: there is no competency “Bakery”/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Add these questions' }));
    expect(file().indicators.map(({ title }) => title)).toEqual(['Light it']);
  });

  it('say which questions a table with the ids of another role would replace, and add it as new', async () => {
    const { user, file } = show(dataEngineerFile, 'behaviours');
    const [first] = dataEngineerFile.indicators;
    const own = tableOfItems(dataEngineerFile, 'indicator');
    const other = tableOfItems(scientist, 'indicator').slice(0, 3);
    const id = other[0]?.indexOf('Id') ?? -1;
    const rows = other.map((row, at) =>
      row.map((cell, column) => (at === 1 && column === id ? (first?.id ?? '') : cell)),
    );
    expect(own[0]).toEqual(other[0]);
    await user.click(screen.getByRole('button', { name: 'Paste a table' }));
    await user.click(screen.getByLabelText('Rows from a spreadsheet or a CSV file'));
    await user.paste(toTabs(rows));
    expect(screen.getByText(`In place of “${first?.title}”`)).toBeDefined();
    await user.click(screen.getByLabelText(/^The ids are from another role/));
    expect(screen.queryByText(/^In place of/)).toBeNull();
    expect(screen.getByText('This adds 2 questions.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Add these questions' }));
    expect(file().indicators).toHaveLength(dataEngineerFile.indicators.length + 2);
    for (const item of dataEngineerFile.indicators) expect(file().indicators).toContainEqual(item);
  });

  it('copy questions out as a table', async () => {
    const { user, copy } = show(dataEngineerFile, 'scenarios');
    await user.click(screen.getByRole('button', { name: 'Copy all as a table' }));
    expect(copy.mock.lastCall?.[0].split('\n')).toHaveLength(dataEngineerFile.scenarios.length + 1);
    expect(await screen.findByText(/^Copied\./)).toBeDefined();
  });

  it('edit every other part of the file, entry by entry', async () => {
    const { user, file } = show(dataEngineerFile, 'more', 'resources');
    const count = dataEngineerFile.resources.length;
    await user.click(screen.getByRole('button', { name: 'Add: Resource' }));
    expect(file().resources).toHaveLength(count + 1);
    expect(file().resources.at(-1)?.id).toMatch(/^R_\d+$/);
    const addresses = screen.getAllByLabelText('Address');
    await user.click(addresses.at(-1) as HTMLElement);
    await user.paste(' www.example.org/a');
    expect(file().resources.at(-1)?.url).toBe('https://www.example.org/a');
    const first = file().resources[0]?.title ?? '';
    await user.click(screen.getByRole('button', { name: `Move down: ${first}` }));
    expect(file().resources[1]?.title).toBe(first);
    await user.click(screen.getByRole('button', { name: `Remove ${first}` }));
    expect(file().resources.some(({ title }) => title === first)).toBe(false);
  });

  it.each([
    'profiles',
    'dayInTheLife',
    'tools',
    'progression',
    'salary',
    'levels',
    'bands',
    'workedExample',
    'model',
  ])('have a form for %s', (part) => {
    show(dataEngineerFile, 'more', part);
    expect(
      document.querySelectorAll('.rr-studio-main :is(input, textarea, details)').length,
    ).toBeGreaterThan(1);
  });

  it('send a question to another form and to another place', async () => {
    const { user, file } = show(blankFile, 'order');
    await user.selectOptions(
      screen.getAllByLabelText('When “Not named yet” is asked')[0] as HTMLElement,
      'From Standard',
    );
    expect(file().indicators[0]?.stage).toBe(2);
    await user.click(
      screen.getAllByRole('button', { name: 'Ask “Not named yet” later' })[0] as HTMLElement,
    );
    expect(file().order.slice(0, 2)).not.toEqual(blankFile.order.slice(0, 2));
    await user.click(screen.getByRole('button', { name: 'Put everything back in our order' }));
    expect(screen.getByText(/follows our rule/)).toBeDefined();
  });

  it('keep the focus with what is moved by keyboard, and say where it is', async () => {
    const { user, file } = show(dataEngineerFile, 'competencies');
    const [first, second] = dataEngineerFile.competencies;
    screen.getByRole('button', { name: `Move up: ${second?.name}` }).focus();
    await user.keyboard('{Enter}');
    expect(file().competencies[0]).toEqual(second);
    expect(screen.getByText(`${second?.name} is number 1 of 5 now.`)).toBeDefined();
    // It can't go up any more, so the way down is next.
    const down = `Move down: ${second?.name}`;
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe(down));
    await user.keyboard('{Enter}');
    expect(file().competencies[0]).toEqual(first);
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe(down));
  });

  it('keep the focus with a question whose turn changes', async () => {
    const { user, file } = show(dataEngineerFile, 'order');
    const [asked = ''] = dataEngineerFile.order;
    const title = dataEngineerFile.indicators.find(({ id }) => id === asked)?.title ?? '';
    const later = screen.getByRole('button', { name: `Ask “${title}” later` });
    later.focus();
    await user.keyboard('{Enter}');
    expect(file().order[1]).toBe(asked);
    expect(screen.getByText(`${title} is number 2 of 20 now.`)).toBeDefined();
    await vi.waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toBe(`Ask “${title}” later`),
    );
    await user.selectOptions(screen.getByLabelText(`When “${title}” is asked`), 'From Complete');
    await vi.waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toBe(`When “${title}” is asked`),
    );
  });

  it('say what is wrong at the field, in words of the author, and lead there', async () => {
    const untitled = { ...dataEngineerFile, title: '' };
    const { user, jump } = show(untitled, 'basics', null, true, untitled);
    const field = screen.getByLabelText('Title');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.getAttribute('aria-describedby')).toContain('problems');
    const panel = screen.getByRole('region', { name: 'What is left to do' });
    expect(within(panel).getByText('Nothing here yet.')).toBeDefined();
    expect(within(panel).queryByText(/nothing to read/)).toBeNull();
    await user.click(within(panel).getByRole('button', { name: 'Go to Title' }));
    expect(jump).toHaveBeenCalledWith(['title']);
    await user.type(field, 'X');
    expect(field.getAttribute('aria-invalid')).toBe('false');
  });

  it('list what is still to be written in a question together, and lead to the first of it', async () => {
    const { user, jump } = show(blankFile, 'basics', null, true);
    const panel = screen.getByRole('region', { name: 'What is left to do' });
    const behaviours = within(panel).getAllByRole('button', { name: /^Go to Behaviour \d/ });
    expect(behaviours).toHaveLength(blankFile.indicators.length);
    const [first] = behaviours;
    expect(first?.closest('li')?.textContent).toBe(
      'Go to Behaviour 16 texts are still to be written.',
    );
    await user.click(first as HTMLElement);
    expect(jump).toHaveBeenLastCalledWith(['indicators', 0, 'title']);
    expect(within(panel).getByRole('button', { name: 'Go to Summary' })).toBeDefined();
  });

  it('leave a field alone while its next word is still to come', async () => {
    const untitled = { ...dataEngineerFile, title: '' };
    const { user, file } = show(untitled, 'basics', null, true, untitled);
    const field = screen.getByLabelText<HTMLInputElement>('Title');
    const problems = () => field.getAttribute('aria-describedby')?.includes('problems') ?? false;
    expect(problems()).toBe(true);
    await user.type(field, 'Data ');
    expect(field.value).toBe('Data ');
    expect(file().title).toBe('Data');
    expect(problems()).toBe(false);
    await user.type(field, 'Engineer');
    expect(file().title).toBe('Data Engineer');
    await user.type(field, ' ', { initialSelectionStart: 5, initialSelectionEnd: 5 });
    expect(field.value).toBe('Data  Engineer');
    expect(file().title).toBe('Data Engineer');
    expect(problems()).toBe(false);
    await user.tab();
    expect(field.value).toBe('Data Engineer');
  });

  it('word everything that is wrong in sentences, as the forms name things', () => {
    const [first, second, ...others] = dataEngineerFile.indicators;
    const [one, two, ...more] = dataEngineerFile.scenarios;
    if (!first || !second || !one || !two) throw new Error('a role has questions');
    const odd = {
      ...dataEngineerFile,
      locale: 'x',
      indicators: [
        { ...first, anchors: first.anchors.toReversed(), title: second.title, resources: [] },
        { ...second, title: `Not uncommon  ${'word '.repeat(60)}` },
        ...others,
      ],
      scenarios: [{ ...one, indicators: [], stem: '' }, { ...two, options: [] }, ...more],
    };
    const words = [
      odd,
      dataEngineerFile,
      blankFile,
      { ...odd, locale: 'en', scenarios: dataEngineerFile.scenarios },
    ];
    const said = words.flatMap((file) => {
      show(file, 'look', null, true);
      const panel = screen.getByRole('region', { name: 'What is left to do' });
      const texts = [...panel.querySelectorAll('li > p')].filter(
        (each) => each.querySelector('button') === null,
      );
      cleanup();
      return texts.map(({ textContent }) => textContent);
    });
    expect(new Set(said).size).toBeGreaterThan(6);
    expect(said.filter((text) => !/^\p{Lu}|^[“\d]/u.test(text) || !/[.?!…]$/.test(text))).toEqual(
      [],
    );
    const unquoted = said.map((text) => text.replace(/“[^”]*”|"[^"]*"/g, ''));
    expect(unquoted.filter((text) => /\b(?:indicators?|anchors?)\b|R_\d/.test(text))).toEqual([]);
  });

  it('name what advice is about by its title, and leave it alone once it was seen', async () => {
    const { user } = show(dataEngineerFile, 'basics', null, true);
    const panel = screen.getByRole('region', { name: 'What is left to do' });
    expect(panel.textContent).not.toMatch(/\bTD\d\b/);
    const before = within(panel).getAllByRole('button', { name: 'Leave as it is' }).length;
    await user.click(
      within(panel).getAllByRole('button', { name: 'Leave as it is' })[0] as HTMLElement,
    );
    expect(within(panel).queryAllByRole('button', { name: 'Leave as it is' })).toHaveLength(
      before - 1,
    );
    await user.click(within(panel).getByRole('button', { name: 'Show it again' }));
    expect(within(panel).getAllByRole('button', { name: 'Leave as it is' })).toHaveLength(before);
  });

  it('set advice aside at its field, which lies far from the list for a keyboard', async () => {
    const { id, title } = dataEngineerFile.indicators[0] ?? { id: '', title: '' };
    const double = { ...dataEngineerFile, indicators: [...dataEngineerFile.indicators] };
    double.indicators[0] = { ...double.indicators[0]!, title: `${title} and testing them` };
    const { user } = show(double, 'behaviours', id, true);
    const field = screen.getByLabelText('Title').closest<HTMLElement>('.rr-studio-field');
    const advice = within(field ?? document.body);
    expect(advice.getByText(/^This asks about two things at once/)).toBeDefined();
    await user.click(advice.getByRole('button', { name: 'Leave as it is' }));
    expect(advice.queryByText(/^This asks about two things at once/)).toBeNull();
  });

  it('say what an edit does to a question, and give it a new id where it means something else', async () => {
    const [first] = dataEngineerFile.scenarios;
    const turned = {
      ...dataEngineerFile,
      version: 2,
      title: 'Data Engineer',
      scenarios: dataEngineerFile.scenarios.map((each) =>
        each === first ? { ...each, options: [...each.options].reverse() } : each,
      ),
    };
    const { user, file } = show(turned, 'effect', null, true, dataEngineerFile);
    expect(screen.getByText(/Links made on version 1 still open version 1/)).toBeDefined();
    expect(
      screen.getByText('An earlier answer would mean something else here. It needs a new id.'),
    ).toBeDefined();
    expect(
      await screen.findByText('Role fit, largest change', undefined, { timeout: 15_000 }),
    ).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Give it a new id' }));
    expect(file().scenarios.map(({ id }) => id)).not.toContain(first?.id);
    expect(screen.getByText('New')).toBeDefined();
    expect(screen.getByText('Removed')).toBeDefined();
  });

  it('say what an edit does to the results of pasted links', async () => {
    const lower = setTarget(dataEngineerFile, 'CM', 5);
    const { user } = show({ ...lower, version: 2 }, 'effect', null, true, dataEngineerFile);
    const { role } = checkDraft(dataEngineerFile);
    if (role === null) throw new Error('a published role');
    const responses = new Map(listItems(role, role.forms[0]).map(({ id }, at) => [id, at % 3]));
    const code = encodeAnswers({ role: layoutOf(role), responses, name: 'Ada' });
    await user.click(screen.getByLabelText('Links to results'));
    const { role: another } = checkDraft(scientist);
    if (another === null) throw new Error('a published role');
    const foreign = encodeAnswers({ role: layoutOf(another), responses: new Map() });
    const links = [code, foreign].map((each) => withCode('https://x.example/r/any/', each));
    await user.paste(links.join('\n'));
    const row = await screen.findByRole('row', { name: /^Ada/ });
    const [before, after] = within(row).getAllByRole('cell');
    expect(before?.textContent).toMatch(/^\d/);
    expect(after?.textContent).not.toBe(before?.textContent);
    expect(screen.getByText(/^1 link made on version 1, scored with both/)).toBeDefined();
    // Said once how many couldn't be scored; which, stands below.
    const listed = screen.getByText('Link 2 was made on another role or version.');
    expect(listed.closest('[aria-live]')).toBeNull();
    expect(liveRegionTexts().join()).toContain('1 link couldn’t be scored:');

    await user.click(screen.getByRole('button', { name: 'Use sample results' }));
    const looked = await screen.findByText(/^12 links made on version 1, scored with both/);
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    const bands = rows.map((each) =>
      within(each)
        .getAllByRole('cell')
        .slice(0, 2)
        .map((cell) => cell.textContent.replace(/^[^,]*, /, '')),
    );
    expect(bands).toHaveLength(12);
    const moved = bands.filter(([one, other]) => one !== other).length;
    expect(looked.textContent).toContain(
      moved === 0 ? 'None gets' : moved === 1 ? '1 gets' : `${moved} get`,
    );
  });

  it('say how many pasted links were left out', async () => {
    const { role } = checkDraft(dataEngineerFile);
    if (role === null) throw new Error('a published role');
    const { user } = show(
      { ...dataEngineerFile, version: 2 },
      'effect',
      null,
      true,
      dataEngineerFile,
    );
    const code = encodeAnswers({ role: layoutOf(role), responses: new Map() });
    await user.click(screen.getByLabelText('Links to results'));
    await user.paste(`${code}\n`.repeat(201));
    expect(await screen.findByText(/^200 links made on version 1/)).toBeDefined();
    expect(screen.getByText(/^1 further link was left out/)).toBeDefined();
  });

  it('show before publishing what becomes final and what differs', () => {
    show(
      { ...dataEngineerFile, version: 2, summary: 'Other words' },
      'publish',
      null,
      true,
      dataEngineerFile,
    );
    expect(screen.getByText('Nothing stops this version from being published')).toBeDefined();
    expect(screen.getByText('2 texts and figures have changed since you started')).toBeDefined();
    expect(screen.getByText('Other words').closest('ins')?.textContent).toBe('Now: Other words');
    expect(screen.getByText(/role:lock -- --publish data-engineer\/2/)).toBeDefined();
    expect(screen.getByText('npm run role:lock -- --archive data-engineer')).toBeDefined();
  });

  it('show a difference at the end of a long text, and one of order or of references in words', () => {
    const { basedOn, order, indicators, scenarios } = dataEngineerFile;
    const [scenario] = scenarios;
    const title = (id?: string) => indicators.find((each) => each.id === id)?.title ?? '?';
    const later = {
      ...dataEngineerFile,
      basedOn: `${basedOn.replace(/\.$/, '')}, and more.`,
      order: order.toReversed(),
      scenarios: scenarios.map((each) => (each === scenario ? { ...each, indicators: [] } : each)),
    };
    show(later, 'publish', null, true, dataEngineerFile);
    const shown = (name: string) =>
      [...document.querySelectorAll('.rr-studio-changes > li')].find((entry) =>
        entry.querySelector('small')?.textContent?.includes(name),
      )?.textContent;
    expect(basedOn.length).toBeGreaterThan(60);
    expect(shown('Based on')).toMatch(/… .*Now: \S+, and more\./);
    expect(shown('Order')).toContain('Other questions, or another order.');
    const gone = scenario?.indicators.map(title).join(', ') ?? '';
    expect(gone).not.toContain('?');
    expect(document.querySelector('.rr-studio-changes')?.textContent).toContain(gone);
  });

  it('let made-up people answer a form, and say what it tells', async () => {
    const { user } = show(dataEngineerFile, 'simulate', null, true);
    await user.click(screen.getByRole('button', { name: 'Run with 1,000 people' }));
    expect(await screen.findByText(/80% expected/)).toBeDefined();
    const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent);
    const tells = headings.indexOf('How much each question tells you');
    expect(headings.slice(tells + 1, tells + 3)).toEqual([
      'Questions that tell you most',
      'Questions that tell you least',
    ]);
    // A hint follows the heading of what it is about.
    const hint = screen.getByText(/^How closely answers follow skill/);
    expect(hint.previousElementSibling?.textContent).toBe('How much each question tells you');
    // One sentence is announced, not all that is shown.
    const said = liveRegionTexts();
    expect(said.filter((text) => text !== '')).toEqual([
      expect.stringMatching(/^[\d,]+ people have answered: their scores are [\d.]+ points away/),
    ]);
    const figures = screen.getAllByRole('definition').map(({ textContent }) => textContent);
    const correlations = figures.filter((text) => /^−?[01]\./.test(text));
    expect(correlations.length).toBeGreaterThan(5);
    expect(correlations.filter((text) => !/\.\d\d$/.test(text))).toEqual([]);
  });

  it('stop publishing while anything is wrong', () => {
    show(blankFile, 'publish', null, true);
    expect(screen.getAllByText(/things to fix$/).length).toBeGreaterThan(1);
    expect(screen.queryByText('Nothing stops this version from being published')).toBeNull();
  });

  it.each(['basics', 'competencies', 'behaviours', 'scenarios', 'order', 'more'] as const)(
    'have nothing that a check of accessibility finds: %s',
    async (section) => {
      const { container } = show(
        blankFile,
        section,
        section === 'behaviours' ? 'DW1' : section === 'scenarios' ? 'DW-S1' : null,
      );
      const { violations } = await axe.run(container, {
        rules: {
          'color-contrast': { enabled: false },
          region: { enabled: false },
          'heading-order': { enabled: false },
        },
      });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    },
  );
});
