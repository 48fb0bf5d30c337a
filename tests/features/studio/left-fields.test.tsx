// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { blankFile, dataEngineerFile } from '#tests/support/draft-files.ts';
import { show } from './show-forms.tsx';

afterEach(cleanup);

const panel = () => within(screen.getByRole('region', { name: 'What is left to do' }));
const isInvalid = (label: string) => screen.getByLabelText(label).getAttribute('aria-invalid');
const problems = () => screen.queryAllByText('Nothing here yet.', { selector: 'li > span' });

describe('a text that is still to be written', () => {
  it('is a thing to do until its field is left, and then an error', async () => {
    const { user } = show(blankFile, 'basics', null, true);
    expect(isInvalid('Summary')).toBe('false');
    expect(problems()).toEqual([]);
    expect(panel().getByText(/^Still to write: \d+ texts$/)).toBeDefined();
    expect(panel().queryByText(/^Fix before publishing/)).toBeNull();
    await user.click(screen.getByLabelText('Summary'));
    expect(isInvalid('Summary')).toBe('false');
    await user.tab();
    expect(isInvalid('Summary')).toBe('true');
    expect(problems()).toHaveLength(1);
    expect(panel().getByText('Fix before publishing: 1 thing to fix')).toBeDefined();
    expect(isInvalid('Category')).toBe('false');
  });

  it('is an error once somebody looks at the publish screen', async () => {
    const { user } = show(blankFile, 'basics', null, true);
    const part = (name: RegExp) => screen.getByRole('button', { name });
    const badge = () => part(/^Basics/).querySelector('.rr-studio-badge');
    expect(badge()?.className).toContain('to-do');
    await user.click(part(/^Publish/));
    expect(panel().queryByText(/^Still to write/)).toBeNull();
    expect(badge()?.className).toContain('error');
    await user.click(part(/^Basics/));
    expect(isInvalid('Summary')).toBe('true');
  });

  it('is an error where the file that the draft began from has it empty', () => {
    const file = { ...dataEngineerFile, title: '' };
    show(file, 'basics', null, true, file);
    expect(isInvalid('Title')).toBe('true');
    expect(panel().getByText('Fix before publishing: 1 thing to fix')).toBeDefined();
  });

  it('stays what it is when another question is removed before it', async () => {
    const { user } = show(blankFile, 'behaviours', blankFile.indicators[1]?.id, true);
    await user.click(screen.getByLabelText('Title'));
    await user.tab();
    expect(isInvalid('Title')).toBe('true');
    await user.click(screen.getByRole('button', { name: 'Remove this question' }));
    // The next question has the removed one's place in the list.
    await user.click(screen.getAllByRole('button', { name: /^Not named yet/ })[1] as HTMLElement);
    expect(isInvalid('Title')).toBe('false');
  });

  it('waits for the pointer to be up, so that nothing moves away from under it', async () => {
    show(blankFile, 'basics', null, true);
    const field = screen.getByLabelText('Summary');
    field.focus();
    fireEvent.pointerDown(document.body);
    fireEvent.blur(field);
    expect(isInvalid('Summary')).toBe('false');
    fireEvent.pointerUp(document.body);
    await vi.waitFor(() => expect(isInvalid('Summary')).toBe('true'));
  });
});
