// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { FileButton } from '#ui/fields/file-button.tsx';

afterEach(cleanup);

it('is one button to a screen reader and to the Tab key, and opens the dialog by Enter and Space', async () => {
  const user = userEvent.setup();
  const open = vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(() => undefined);
  render(<FileButton label="Open a file" accept=".json" describedBy="why" onChoose={vi.fn()} />);
  const button = screen.getByRole('button');
  expect([button.textContent, button.getAttribute('aria-describedby')]).toEqual([
    'Open a file',
    'why',
  ]);
  expect(screen.getByLabelText<HTMLInputElement>('Open a file').hidden).toBe(true);
  await user.tab();
  expect(document.activeElement).toBe(button);
  await user.keyboard('{Enter}');
  await user.keyboard(' ');
  expect(open).toHaveBeenCalledTimes(2);
  open.mockRestore();
});

it.each([true, false])(
  'hands over what is chosen, the same file again too (several: %s)',
  async (multiple) => {
    const chosen = vi.fn();
    const looks = multiple ? {} : { className: 'rr-open-file__button' };
    render(
      <FileButton label="Open" accept=".json" multiple={multiple} onChoose={chosen} {...looks} />,
    );
    const file = new File(['{}'], 'a.json', { type: 'application/json' });
    const input = screen.getByLabelText('Open');
    for (let time = 0; time < 2; time += 1) await userEvent.upload(input, file);
    expect(chosen.mock.calls).toEqual([[[file]], [[file]]]);
  },
);
