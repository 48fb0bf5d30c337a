// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { EarlierResults } from '#features/see-result/earlier/earlier-results.tsx';
import { liveRegionText } from '#tests/support/live-regions.ts';

afterEach(cleanup);

it('leads to each earlier result and to a comparison with it, and forgets them when told to', async () => {
  const cleared: true[] = [];
  render(
    <EarlierResults
      results={[
        {
          date: '2026-05-03',
          finishedAt: null,
          form: null,
          fit: null,
          path: '/r/ai-engineer/#1A',
          comparePath: '/compare/#1A1B',
        },
      ]}
      onClear={async () => {
        cleared.push(true);
        return true;
      }}
    />,
  );
  const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
  expect(screen.getByRole('region', { name: 'Your earlier results' })).toBeTruthy();
  expect(hrefOf('May 3, 2026')).toBe('/r/ai-engineer/#1A');
  expect(hrefOf('Compare with May 3, 2026')).toBe('/compare/#1A1B');
  await userEvent.click(screen.getByRole('button', { name: 'Delete the earlier results' }));
  expect(cleared).toEqual([true]);
  expect(screen.queryByRole('link')).toBeNull();
  expect(liveRegionText()).toBe('Deleted.');
});

it('isn’t shown without an earlier result', () => {
  const { container } = render(<EarlierResults results={[]} onClear={async () => true} />);
  expect(container.childElementCount).toBe(0);
});

it('tells two results of one day apart by length, time and fit', () => {
  const at = (hour: number) => new Date(2026, 10, 28, hour, 20).getTime();
  const run = { date: '2026-11-28', comparePath: '/compare/' };
  render(
    <EarlierResults
      results={[
        { ...run, form: 'Standard', fit: '66', finishedAt: at(15), path: '/r/a/#2' },
        { ...run, form: 'Quick', fit: '61', finishedAt: at(14), path: '/r/a/#1' },
      ]}
      onClear={async () => true}
    />,
  );
  expect(screen.getByRole('region', { name: 'Your earlier results' })).toBeTruthy();
  const names = screen.getAllByRole('listitem').map((item) => item.firstChild?.textContent);
  expect(names.map((name) => name?.replace(/\s/g, ' '))).toEqual([
    'Standard, Nov 28, 2026, 3:20 PM: 66',
    'Quick, Nov 28, 2026, 2:20 PM: 61',
  ]);
});
