// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { EarlierResults } from '#features/export-result/earlier-results.tsx';

afterEach(cleanup);

it('leads to a comparison with each earlier result, and forgets them when told to', async () => {
  const cleared: true[] = [];
  render(
    <EarlierResults
      results={[
        {
          date: '2026-05-03',
          finishedAt: null,
          form: null,
          fit: null,
          comparePath: '/compare/#1A1B',
        },
      ]}
      onClear={async () => {
        cleared.push(true);
        return true;
      }}
    />,
  );
  const link = screen.getByRole('link', { name: 'Compare with May 3, 2026' });
  expect(link.getAttribute('href')).toBe('/compare/#1A1B');
  await userEvent.click(screen.getByRole('button', { name: 'Delete the earlier results' }));
  expect(cleared).toEqual([true]);
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByRole('status').textContent).toBe('Deleted.');
});

it('is not there for whoever has no earlier result', () => {
  const { container } = render(<EarlierResults results={[]} onClear={async () => true} />);
  expect(container.childElementCount).toBe(0);
});
