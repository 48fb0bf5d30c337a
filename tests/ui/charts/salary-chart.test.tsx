// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { SalaryChart, type SalaryGroup } from '#ui/charts/salary-chart.tsx';

afterEach(cleanup);

const TEXTS = {
  title: 'Pay',
  median: 'Median',
  middleHalf: 'Middle half',
  whiskers: '10th to 90th percentile',
};
const DOLLARS: SalaryGroup = {
  id: 'USD',
  label: 'US dollars',
  formatTick: (amount) => `$${amount / 1000}k`,
  rows: [
    { id: 'a', label: 'Researchers', median: 140_910, valueText: 'Median $140,910' },
    {
      id: 'b',
      label: 'Data scientists',
      p10: 63_650,
      p25: 80_000,
      median: 120_000,
      p75: 160_000,
      p90: 194_410,
      valueText: 'Median $120,000',
    },
  ],
};
const POUNDS: SalaryGroup = {
  id: 'GBP',
  label: 'Pounds sterling',
  formatTick: (amount) => `£${amount / 1000}k`,
  rows: [
    {
      id: 'c',
      label: 'United Kingdom',
      p25: 50_000,
      median: 80_000,
      p75: 100_000,
      valueText: 'Median £80,000',
      note: '75 rows',
    },
  ],
};

const bars = (container: HTMLElement) => [...container.querySelectorAll('.rr-pay__bar')];

describe('SalaryChart', () => {
  it('gives each currency a scale of its own', () => {
    const { container } = render(<SalaryChart groups={[DOLLARS, POUNDS]} texts={TEXTS} />);
    expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
      'US dollars',
      'Pounds sterling',
    ]);
    const medians = bars(container).map((bar) =>
      bar.querySelector('.rr-pay__mark')?.getAttribute('x'),
    );
    expect(medians).toEqual(['70.46%', '60%', '80%']);
  });

  it('shows a row with a median only as a point', () => {
    const { container } = render(<SalaryChart groups={[DOLLARS]} texts={TEXTS} />);
    const [point, range] = bars(container);
    expect(point?.querySelector('.rr-pay__box, .rr-pay__whiskers')).toBeNull();
    expect(point?.querySelector('.rr-pay__median')).not.toBeNull();
    expect(range?.querySelector('.rr-pay__box')?.getAttribute('x')).toBe('40%');
    expect(range?.querySelector('.rr-pay__box')?.getAttribute('width')).toBe('40%');
  });

  it('explains only marks that occur', () => {
    render(<SalaryChart groups={[POUNDS]} texts={TEXTS} />);
    expect(screen.getByText('Middle half')).toBeTruthy();
    expect(screen.queryByText('10th to 90th percentile')).toBeNull();
  });

  it('says the figures and their source in words', () => {
    render(<SalaryChart groups={[POUNDS]} texts={TEXTS} />);
    const row = within(screen.getByRole('figure', { name: 'Pay' }))
      .getAllByRole('listitem')
      .at(-1);
    expect(row?.textContent).toContain('Median £80,000');
    expect(row?.textContent).toContain('75 rows');
  });
});
