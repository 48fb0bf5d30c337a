// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { OpenFile, type OpenFileProblem } from '#features/bring-answers/open-file.tsx';

afterEach(cleanup);

it.each<[OpenFileProblem, RegExp]>([
  ['picture-without-link', /contains no link/],
  ['nothing', /no result in this file/],
  ['other-picture', /ask for the file itself/i],
  ['pdf-without-link', /QR code/],
  ['old-document', /Save it as CSV/],
  ['no-workbook', /save it as CSV/],
  ['empty', /empty/],
  ['unreadable', /could not be read/],
  ['invalid', /don’t fit the role/],
  ['unknown-role', /doesn’t have/],
  ['role-missing', /could not be loaded/],
  ['too-large', /too large/],
])('says why a file was not opened: %s', async (problem, words) => {
  const opened: string[] = [];
  render(
    <OpenFile
      dropped={null}
      onOpen={async (files) => {
        opened.push(...files.map(({ name }) => name));
        return problem;
      }}
    />,
  );
  const file = new File(['x'], 'radar.png', { type: 'image/png' });
  await userEvent.upload(screen.getByLabelText('Open a saved picture or file'), file);
  await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(words));
  expect(opened).toEqual(['radar.png']);
});

it('says what came of a file that was dropped on the page', () => {
  render(<OpenFile dropped="nothing" onOpen={async () => null} />);
  expect(screen.getByRole('alert').textContent).toMatch(/no result/);
});
