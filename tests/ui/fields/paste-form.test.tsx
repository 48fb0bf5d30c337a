// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PasteForm } from '#ui/fields/paste-form.tsx';

afterEach(cleanup);

const MESSAGES = {
  label: 'Text',
  button: 'Go',
  missing: 'Nothing there.',
  unreadable: 'Not that.',
};

function show(accepts: boolean) {
  const onPaste = vi.fn<(text: string) => boolean>(() => accepts);
  render(
    <PasteForm messages={MESSAGES} variant="primary" onPaste={onPaste}>
      <h2>Paste it</h2>
    </PasteForm>,
  );
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Text' });
  return { user: userEvent.setup(), onPaste, field };
}

const problem = () => screen.getByRole('alert').textContent;

describe('the form for something pasted', () => {
  it('hands it over without the space around it, by the button or by Enter', async () => {
    const { user, onPaste, field } = show(true);
    await user.type(field, '  abc ');
    await user.click(screen.getByRole('button', { name: 'Go' }));
    await user.type(field, '{Enter}');
    expect(onPaste.mock.calls).toEqual([['abc'], ['abc']]);
    expect(problem()).toBe('');
  });

  it('says what is wrong, at the field, until that is changed', async () => {
    const { user, onPaste, field } = show(false);
    await user.type(field, '   {Enter}');
    expect(problem()).toBe('Nothing there.');
    expect(onPaste).not.toHaveBeenCalled();
    await user.type(field, 'abc{Enter}');
    expect(problem()).toBe('Not that.');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const about = field.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(about)?.textContent).toBe('Not that.');
    await user.type(field, 'd');
    expect([problem(), field.getAttribute('aria-invalid')]).toEqual(['', 'false']);
  });
});
