// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { decodeCode, encodeRatings, encodeRequest, layoutOf, type ShareError } from '#core';
import { LinkProblem } from '#features/see-result/problems/link-problem.tsx';
import { aiEngineer } from '#tests/support/ai-engineer.ts';

afterEach(cleanup);

const ERRORS: readonly ShareError[] = [
  { code: 'empty' },
  { code: 'cut-off', have: 37, need: 50 },
  { code: 'damaged' },
  { code: 'newer' },
  { code: 'too-long' },
  { code: 'layout-mismatch' },
  { code: 'unknown-role', number: 7 },
  { code: 'unknown-draft', hash: '0123456789', here: false },
  { code: 'unknown-draft', hash: '0123456789', here: true },
  { code: 'version-unavailable', number: 1, version: 3 },
  errorOf(encodeRatings({ role: layoutOf(aiEngineer), ratings: new Map(), tag: 1 })),
  errorOf(encodeRequest({ role: layoutOf(aiEngineer), asked: new Set(['TD1']), tag: 1 })),
];

function errorOf(code: string): ShareError {
  const decoded = decodeCode(code);
  if (decoded.ok) throw new Error('a result');
  return decoded.error;
}

function show(error: ShareError, onOpen: (text: string) => boolean = () => false) {
  const reloads: string[] = [];
  const onReload = () => reloads.push(error.code);
  render(<LinkProblem error={error} slug="ai-engineer" onOpen={onOpen} onReload={onReload} />);
  return reloads;
}

describe('a link that can’t be shown', () => {
  it('has its own title, reason and way on for each fault', () => {
    const seen = ERRORS.map((error) => {
      show(error);
      const said = [
        ...(screen.getByRole('heading', { level: 1 }).parentElement?.children ?? []),
      ].map(({ textContent }) => textContent ?? '');
      expect(said).toHaveLength(3);
      expect(said.every((each) => each.length > 10)).toBe(true);
      expect(screen.getByLabelText('Link or code')).toBeTruthy();
      cleanup();
      return said;
    });
    expect(new Set(seen.map(([title]) => title)).size).toBe(ERRORS.length);
    expect(new Set(seen.map(([, reason]) => reason)).size).toBe(ERRORS.length);
  });

  it.each([
    [{ code: 'cut-off', have: 37, need: 50 }, '37 of 50 characters arrived. The end is missing.'],
    [
      { code: 'cut-off', have: 3, need: null },
      'Only 3 characters of the code arrived, and the end is missing.',
    ],
    [
      { code: 'unknown-role', number: 7 },
      'It names role number 7, which is not in this site’s catalogue.',
    ],
  ] as const)('counts what is known of %o', (error, sentence) => {
    show(error);
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  it('asks for the whole link before it leads elsewhere when the link was cut', () => {
    show({ code: 'cut-off', have: 37, need: 50 });
    const box = screen.getByRole('heading', { name: 'Paste the whole link' });
    const away = screen.getByRole('link', { name: 'About this role' });
    expect(box.compareDocumentPosition(away)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('offers the catalogue for a role that is not here', () => {
    show({ code: 'unknown-role', number: 7 });
    expect(screen.getByRole('link', { name: 'See all roles' }).getAttribute('href')).toBe('/');
  });

  it.each([
    [{ code: 'newer' }, 'Reload the page'],
    [{ code: 'version-unavailable', number: 1, version: 3 }, 'Try again'],
  ] as const)('lets %o be tried again', async (error, name) => {
    const reloads = show(error);
    await userEvent.setup().click(screen.getByRole('button', { name }));
    expect(reloads).toEqual([error.code]);
  });

  it('opens a better copy that is pasted, and says when it isn’t a result', async () => {
    const given: string[] = [];
    show({ code: 'damaged' }, (text) => {
      given.push(text);
      return text === 'good';
    });
    const user = userEvent.setup();
    const field = screen.getByLabelText('Link or code');
    const open = screen.getByRole('button', { name: 'Open the result' });
    await user.click(open);
    expect(screen.getByText('Paste a link or a code first.')).toBeTruthy();
    await user.type(field, ' nonsense ');
    await user.click(open);
    expect(screen.getByText(/No result could be read from that/)).toBeTruthy();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await user.clear(field);
    await user.type(field, 'good');
    await user.click(open);
    expect(given).toEqual(['nonsense', 'good']);
    expect(field.getAttribute('aria-invalid')).toBe('false');
  });
});
