// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RadarChart } from '#ui/charts/radar-chart.tsx';
import { RadarPicture } from '#ui/charts/radar-figure.tsx';
import type { RadarDatum } from '#ui/charts/radar-shapes.tsx';

afterEach(cleanup);

const datum = (id: string, label: string, value: number | null): RadarDatum => ({
  id,
  label,
  value,
  low: value === null ? null : value - 20,
  high: value === null ? null : value + 20,
  target: 75,
  valueText:
    value === null ? 'not assessed; the role asks for 75' : `${value} of 100; the role asks for 75`,
});
const DATA = [
  datum('TD', 'Technical Depth', 64),
  datum('TS', 'Troubleshooting', 51),
  datum('CM', 'Communication', 66),
  datum('DC', 'Documentation', null),
];
const SCALE = {
  names: ['Starting', 'Guided', 'Independent', 'Owner', 'Lead'],
  cuts: [12.5, 37.5, 62.5, 87.5],
};
const TEXTS = {
  title: 'You and the role',
  description: 'A radar with four axes',
  you: 'You',
  role: 'Role',
  range: 'Likely range',
  hint: 'Choose an axis',
};

const drawing = (container: HTMLElement) =>
  container.querySelector('.rr-radar__drawing')?.outerHTML.replaceAll(/_r_\w+_/g, 'id');

describe('RadarPicture', () => {
  it('is one image with a name and a description', () => {
    render(<RadarPicture data={DATA} scale={SCALE} texts={TEXTS} />);
    const image = screen.getByRole('img', { name: 'You and the role' });
    const description = document.getElementById(image.getAttribute('aria-describedby') ?? '');
    expect(description?.textContent).toBe('A radar with four axes');
  });

  it('needs no style attribute, so it can be prerendered under a strict policy', () => {
    const { container } = render(<RadarPicture data={DATA} scale={SCALE} texts={TEXTS} />);
    expect(container.querySelectorAll('[style]')).toHaveLength(0);
    expect(container.querySelectorAll('path').length).toBeGreaterThan(10);
  });

  it('draws a break, not a zero, for an axis without evidence', () => {
    const { container } = render(<RadarPicture data={DATA} scale={SCALE} texts={TEXTS} />);
    const outline =
      container.querySelector('.rr-radar__plot .rr-radar__you')?.getAttribute('d') ?? '';
    expect(outline).toMatch(/^M/);
    expect(outline).not.toMatch(/Z|(?:M|L)0 0(?:L|$)/);
    expect(container.querySelectorAll('.rr-radar__plot circle')).toHaveLength(3);
  });

  it('speaks of no person where there is only a role', () => {
    render(
      <RadarPicture
        data={DATA.map((row) => datum(row.id, row.label, null))}
        scale={SCALE}
        texts={TEXTS}
      />,
    );
    expect(screen.queryByText('You')).toBeNull();
    expect(screen.getByText('Role')).toBeTruthy();
  });
});

describe('RadarChart', () => {
  it('draws exactly what the picture drew, so that taking over moves nothing', () => {
    const picture = render(<RadarPicture data={DATA} scale={SCALE} texts={TEXTS} />);
    const chart = render(<RadarChart data={DATA} scale={SCALE} texts={TEXTS} />);
    expect(drawing(picture.container)).toContain('rr-radar__you');
    expect(drawing(chart.container)).toBe(drawing(picture.container));
    const viewBox = (container: HTMLElement) =>
      container.querySelector('.rr-radar__plot > svg, .recharts-surface')?.getAttribute('viewBox');
    expect(viewBox(chart.container)).toBe(viewBox(picture.container));
  });

  it('is a named group, not an application', () => {
    render(<RadarChart data={DATA} scale={SCALE} texts={TEXTS} />);
    const group = screen.getByRole('group', { name: 'You and the role' });
    expect(group.querySelector('title')?.textContent).toBe('You and the role');
    expect(group.querySelector('desc')?.textContent).toBe('A radar with four axes');
    expect(screen.queryByRole('application')).toBeNull();
  });

  it('takes one tab stop, goes around by arrow keys, and shows what it reads', async () => {
    const user = userEvent.setup();
    render(<RadarChart data={DATA} scale={SCALE} texts={TEXTS} />);
    expect(screen.getByText('Choose an axis')).toBeTruthy();
    const axis = (name: RegExp) => screen.getByRole('img', { name });
    await user.tab();
    expect(document.activeElement).toBe(axis(/^Technical Depth: 64 of 100/));
    expect(screen.getByText('64 of 100; the role asks for 75')).toBeTruthy();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(axis(/^Troubleshooting: 51 of 100/));
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(document.activeElement).toBe(axis(/^Documentation: not assessed/));
    expect(screen.getByText('not assessed; the role asks for 75')).toBeTruthy();
    await user.tab();
    expect(document.activeElement).toBe(document.body);
  });

  it('shows the values of the axis that is pointed at, and its hint again afterwards', async () => {
    const user = userEvent.setup();
    render(<RadarChart data={DATA} scale={SCALE} texts={TEXTS} />);
    const target = screen.getByRole('img', { name: /^Communication/ });
    await user.hover(target);
    expect(screen.getByText('66 of 100; the role asks for 75')).toBeTruthy();
    await user.unhover(target);
    expect(screen.getByText('Choose an axis')).toBeTruthy();
  });

  it('answers the press that brought it', () => {
    const found = vi.fn(
      (): Element | null => document.querySelectorAll('.rr-radar__target')[1] ?? null,
    );
    document.elementFromPoint = found;
    const at = { x: 30, y: 40 };
    const { container } = render(
      <RadarChart data={DATA} scale={SCALE} texts={TEXTS} pressed={at} />,
    );
    expect(found).toHaveBeenCalledWith(30, 40);
    expect(container.querySelector('.rr-radar__caption, figure')?.textContent).toContain(
      '51 of 100',
    );
  });
});
