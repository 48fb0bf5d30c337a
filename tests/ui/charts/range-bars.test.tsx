// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { RangeBars } from '#ui/charts/range-bars.tsx';

afterEach(cleanup);

const SCALE = {
  names: ['Starting', 'Guided', 'Independent', 'Owner', 'Lead'],
  cuts: [12.5, 37.5, 62.5, 87.5],
};
const TEXTS = {
  title: 'Scores',
  score: 'Score',
  range: 'Likely range',
  target: 'Role',
  selfRating: 'What you said',
};
const TD = {
  id: 'TD',
  label: 'Technical Depth',
  value: 64,
  low: 40,
  high: 85,
  target: 90,
  selfRating: 65,
  valueText: '64 of 100, likely 40 to 85',
};
const DC = {
  id: 'DC',
  label: 'Documentation',
  value: null,
  low: null,
  high: null,
  target: 65,
  valueText: 'Not assessed',
};

describe('RangeBars', () => {
  it('says every row in words', () => {
    render(<RangeBars data={[TD, DC]} scale={SCALE} texts={TEXTS} />);
    const rows = within(screen.getByRole('figure', { name: 'Scores' })).getAllByRole('listitem');
    expect(rows.at(-2)?.textContent).toContain('Technical Depth64 of 100, likely 40 to 85');
    expect(rows.at(-1)?.textContent).toContain('DocumentationNot assessed');
  });

  it('places range, score, target and self-rating in per cent of the scale', () => {
    const { container } = render(<RangeBars data={[TD]} scale={SCALE} texts={TEXTS} />);
    const bar = container.querySelector('.rr-bars__bar');
    const range = bar?.querySelector('.rr-bars__range');
    expect([range?.getAttribute('x'), range?.getAttribute('width')]).toEqual(['40%', '45%']);
    expect(bar?.querySelector('.rr-bars__score')?.getAttribute('cx')).toBe('64%');
    expect(
      [...(bar?.querySelectorAll('.rr-bars__mark') ?? [])].map((mark) => mark.getAttribute('x')),
    ).toEqual(['90%', '65%']);
    expect(container.querySelectorAll('[style]')).toHaveLength(0);
  });

  it('marks only the target where there is no evidence', () => {
    const { container } = render(<RangeBars data={[DC]} scale={SCALE} texts={TEXTS} />);
    const bar = container.querySelector('.rr-bars__bar');
    expect(bar?.querySelector('.rr-bars__score')).toBeNull();
    expect(bar?.querySelector('.rr-bars__range')).toBeNull();
    expect(bar?.querySelector('.rr-bars__mark')?.getAttribute('x')).toBe('65%');
    expect(screen.queryByText('Likely range')).toBeNull();
    expect(screen.queryByText('What you said')).toBeNull();
  });
});
