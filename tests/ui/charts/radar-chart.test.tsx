// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Announcer } from '#ui/announcer.tsx';
import { RadarChart } from '#ui/charts/radar-chart.tsx';
import { RadarPicture } from '#ui/charts/radar-picture.tsx';
import type { RadarDatum } from '#ui/charts/radar-shapes.tsx';
import { liveRegionText } from '#tests/support/live-regions.ts';

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
  rings: 'Rings: Starting, Guided, Independent, Owner, Lead',
};

type Point = readonly [x: number, y: number];

/** An element's position in the drawing: its own coordinates plus all transforms. */
function pointsOf(element: Element): readonly Point[] {
  const number = (name: string) => Number(element.getAttribute(name));
  const [x, y] = shiftOf(element);
  const path = element.getAttribute('d');
  const own: readonly Point[] =
    path !== null
      ? [...path.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map((pair) => [
          Number(pair[1]),
          Number(pair[2]),
        ])
      : element.tagName === 'line'
        ? [
            [number('x1'), number('y1')],
            [number('x2'), number('y2')],
          ]
        : [
            element.tagName === 'circle'
              ? [number('cx'), number('cy')]
              : [number('x'), number('y')],
          ];
  const points = own.map(([left, top]): Point => [left + x, top + y]);
  const [first, last] = [points[0], points.at(-1)];
  // A closed shape may repeat its first point.
  const isRepeated = first && last && Math.hypot(first[0] - last[0], first[1] - last[1]) < 0.01;
  return points.length > 2 && isRepeated ? points.slice(0, -1) : points;
}

function shiftOf(element: Element): Point {
  let shift: Point = [0, 0];
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const [, x, y] =
      /translate\((-?[\d.]+) (-?[\d.]+)\)/.exec(at.getAttribute('transform') ?? '') ?? [];
    shift = [shift[0] + Number(x ?? 0), shift[1] + Number(y ?? 0)];
  }
  return shift;
}

/** All visible elements of one kind, in drawing order. */
function seen(container: Element, kind: string): readonly (readonly Point[])[] {
  const plot = container.querySelector('.rr-radar__plot');
  const shapes = [...(plot?.querySelectorAll(`.rr-radar__${kind}`) ?? [])].flatMap((found) =>
    found.matches('path, line, circle')
      ? [found]
      : [...found.querySelectorAll('path, line, tspan, text[x]')],
  );
  return [...new Set(shapes)].map(pointsOf).filter((points) => points.length > 0);
}

/** Including the text of elements that have some. */
const textsOf = (container: Element) =>
  [...container.querySelectorAll('.rr-radar__plot text')].map(({ textContent }) => textContent);

const WHOLE = DATA.map((one) => (one.value === null ? datum(one.id, one.label, 33) : one));
const PAIR = WHOLE.slice(0, 3);
const KINDS = ['ring', 'axis', 'band', 'area', 'role', 'you', 'dot', 'goal', 'label'];

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

const labelled = (label: string, words: string) => `${label}: ${words}`;

describe('RadarChart', () => {
  describe.each([
    ['four axes', WHOLE],
    ['three axes', PAIR],
    ['an axis without evidence', DATA],
    [
      'a person at both ends',
      [datum('A', 'Zero', 0), datum('B', 'All', 100), datum('C', 'Half', 50)],
    ],
  ])('of %s', (_, data) => {
    it.each(KINDS)(
      'draws each %s where the picture did, so that taking over moves nothing',
      (kind) => {
        const picture = render(<RadarPicture data={data} scale={SCALE} texts={TEXTS} />);
        const chart = render(
          <RadarChart data={data} scale={SCALE} texts={TEXTS} labelled={labelled} />,
        );
        const [before, after] = [seen(picture.container, kind), seen(chart.container, kind)];
        expect(before.length).toBeGreaterThan(0);
        expect(after.map((points) => points.length)).toEqual(before.map((points) => points.length));
        after.flat().forEach(([x, y], index) => {
          expect(Math.abs(x - (before.flat()[index]?.[0] ?? NaN))).toBeLessThan(0.02);
          expect(Math.abs(y - (before.flat()[index]?.[1] ?? NaN))).toBeLessThan(0.02);
        });
      },
    );
  });

  it('has the size and the words of the picture', () => {
    const picture = render(<RadarPicture data={DATA} scale={SCALE} texts={TEXTS} />);
    const chart = render(
      <RadarChart data={DATA} scale={SCALE} texts={TEXTS} labelled={labelled} />,
    );
    const viewBox = (container: HTMLElement) =>
      container.querySelector('.rr-radar__plot > svg, .recharts-surface')?.getAttribute('viewBox');
    expect(viewBox(chart.container)).toBe(viewBox(picture.container));
    expect(textsOf(picture.container)).toContain('Technical Depth');
    expect(textsOf(chart.container)).toEqual(textsOf(picture.container));
  });

  it('leaves the drawing to Recharts where it knows every value', () => {
    const { container } = render(
      <RadarChart data={WHOLE} scale={SCALE} texts={TEXTS} labelled={labelled} />,
    );
    const drawn = (kind: string) => container.querySelectorAll(`.rr-radar__plot ${kind}`).length;
    expect(drawn('.recharts-polar-grid-concentric-polygon')).toBe(5);
    expect(drawn('.recharts-polar-grid-angle line')).toBe(4);
    expect(drawn('path.recharts-polygon')).toBe(3);
  });

  it('names no level in the drawing, where shapes would cross it, but beside it, for who sees rings', () => {
    const picture = render(<RadarPicture data={DATA} scale={SCALE} texts={TEXTS} />);
    const chart = render(
      <RadarChart data={DATA} scale={SCALE} texts={TEXTS} labelled={labelled} />,
    );
    for (const { container } of [picture, chart]) {
      expect(textsOf(container).join()).not.toMatch(/Starting|Guided|Independent|Owner|Lead/);
      const rings = container.querySelector('.rr-radar__rings');
      expect(rings?.textContent).toBe(TEXTS.rings);
      expect(rings?.getAttribute('aria-hidden')).toBe('true');
    }
  });

  it('has each score after its axis’ name, where the label was before it was known', () => {
    const withFigures = (figure: (value: number | null) => string) =>
      DATA.map((row) => ({ ...row, figure: figure(row.value) }));
    const waiting = render(
      <RadarPicture data={withFigures(() => '')} scale={SCALE} texts={TEXTS} />,
    );
    const known = withFigures((value) => (value === null ? '–' : String(value)));
    const picture = render(<RadarPicture data={known} scale={SCALE} texts={TEXTS} />);
    const chart = render(
      <RadarChart data={known} scale={SCALE} texts={TEXTS} labelled={labelled} />,
    );
    const figuresOf = (container: Element) =>
      [...container.querySelectorAll('.rr-radar__labels--wide .rr-radar__figure')].map(
        ({ textContent }) => textContent,
      );
    expect(figuresOf(waiting.container)).toEqual(['', '', '', '']);
    expect(figuresOf(picture.container)).toEqual(['64', '51', '66', '–']);
    expect(figuresOf(chart.container)).toEqual(['64', '51', '66', '–']);
    expect(textsOf(picture.container)).toContain('Technical Depth 64');
    expect(seen(picture.container, 'label')).toEqual(seen(waiting.container, 'label'));
  });

  it('has no part that a browser takes for one to click', () => {
    const { container } = render(
      <RadarChart data={DATA} scale={SCALE} texts={TEXTS} labelled={labelled} />,
    );
    const elements = [...container.querySelectorAll<HTMLElement>('*')];
    expect(elements.length).toBeGreaterThan(40);
    expect(
      elements
        .filter(({ onclick }) => onclick !== null)
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    ).toEqual([]);
  });

  it('is one image with all figures for a screen reader, like the picture it replaces', () => {
    render(<RadarChart data={DATA} scale={SCALE} texts={TEXTS} labelled={labelled} />);
    const image = screen.getByRole('img');
    expect(image.getAttribute('aria-label')).toBe('You and the role');
    expect(image.querySelector(':scope > desc')?.textContent).toBe('A radar with four axes');
    expect(screen.queryByRole('application')).toBeNull();
  });

  it('takes one tab stop, goes around by arrow keys, and shows and announces what it reads', async () => {
    const user = userEvent.setup();
    render(
      <Announcer>
        <RadarChart data={DATA} scale={SCALE} texts={TEXTS} labelled={labelled} />
      </Announcer>,
    );
    const said = liveRegionText;
    expect(screen.getByText('Choose an axis')).toBeTruthy();
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('img'));
    expect(screen.getByText('64 of 100; the role asks for 75')).toBeTruthy();
    // The image has just been said with all of its figures.
    expect(said()).toBe('');
    await user.keyboard('{ArrowRight}');
    expect(said()).toMatch(/^Troubleshooting: 51 of 100/);
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(said()).toMatch(/^Documentation: not assessed/);
    expect(screen.getByText('not assessed; the role asks for 75')).toBeTruthy();
    await user.tab();
    expect(document.activeElement).toBe(document.body);
    expect(screen.getByText('Choose an axis')).toBeTruthy();
  });

  it('shows the values of the axis that is pointed at, and its hint again afterwards', async () => {
    const user = userEvent.setup();
    const { container } = render(
      <RadarChart data={DATA} scale={SCALE} texts={TEXTS} labelled={labelled} />,
    );
    const target = container.querySelectorAll('.rr-radar__target')[2];
    if (target === undefined) throw new Error('no third axis');
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
      <RadarChart data={DATA} scale={SCALE} texts={TEXTS} labelled={labelled} pressed={at} />,
    );
    expect(found).toHaveBeenCalledWith(30, 40);
    expect(container.querySelector('.rr-radar__caption, figure')?.textContent).toContain(
      '51 of 100',
    );
  });
});
