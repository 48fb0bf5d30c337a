// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { dataEngineerFile } from '#tests/support/draft-files.ts';
import { show } from './show-forms.tsx';

afterEach(cleanup);

const [first] = dataEngineerFile.resources;
if (first === undefined) throw new Error('no resource');
const file = {
  ...dataEngineerFile,
  resources: [{ ...first, checked: 'unverified' as const }],
};

async function openFirst() {
  const shown = show(file, 'more', 'resources');
  await shown.user.click(screen.getByText(first?.title ?? '', { selector: 'summary span' }));
  return shown;
}

describe('the address of a resource', () => {
  it('is opened in a new tab, and then noted as checked', async () => {
    const { user, file: now } = await openFirst();
    const link = await screen.findByRole('link', { name: 'Open this address in a new tab' });
    expect(link.getAttribute('href')).toBe(first.url);
    expect(link.getAttribute('rel')).toContain('noopener');
    expect(screen.queryByRole('button', { name: 'It is the right page' })).toBeNull();
    link.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(link);
    await user.click(screen.getByRole('button', { name: 'It is the right page' }));
    expect(now().resources[0]?.checked).toBe('page');
    expect(screen.getByText('Noted as opened.')).toBeDefined();
  });

  it.each(['', 'https://', 'http://a.example', 'javascript:alert(1)', 'https://a b.example'])(
    'is no link while it reads %j',
    async (url) => {
      show({ ...file, resources: [{ ...first, url }] }, 'more', 'resources');
      fireEvent.click(screen.getByText(first.title, { selector: 'summary span' }));
      await screen.findByLabelText('Address');
      expect(screen.queryByRole('link', { name: /^Open this address/ })).toBeNull();
    },
  );
});
