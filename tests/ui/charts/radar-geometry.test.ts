import { describe, expect, it } from 'vitest';
import {
  RADAR_RADIUS,
  radarArea,
  radarBand,
  radarOutline,
  radarPoint,
  radarRing,
  radarSector,
} from '#ui/charts/radar-geometry.ts';

const TOP = `0 ${-RADAR_RADIUS}`;

describe('radarPoint', () => {
  it.each([
    [0, 4, 100, { x: 0, y: -RADAR_RADIUS }],
    [1, 4, 100, { x: RADAR_RADIUS, y: 0 }],
    [2, 4, 50, { x: 0, y: RADAR_RADIUS / 2 }],
    [3, 4, 25, { x: -RADAR_RADIUS / 4, y: 0 }],
    [3, 5, 0, { x: 0, y: 0 }],
  ])('puts axis %i of %i at %i points clockwise from the top', (axis, count, value, point) => {
    expect(radarPoint(axis, count, value)).toEqual(point);
  });

  it('never writes minus zero, which would differ between prerendered and live markup', () => {
    expect(Object.is(radarPoint(0, 5, 0).x, 0)).toBe(true);
    expect(Object.is(radarPoint(2, 4, 0).y, 0)).toBe(true);
  });
});

describe('radarOutline', () => {
  it('closes when every axis has a value', () => {
    expect(radarOutline([100, 50, 100, 50])).toBe(`M${TOP}L56 0L0 ${RADAR_RADIUS}L-56 0Z`);
  });

  it('breaks at an axis without evidence and never passes through the centre', () => {
    expect(radarOutline([100, null, 100, 50])).toBe(`M0 ${RADAR_RADIUS}L-56 0L${TOP}`);
  });

  it('draws nothing for lone values, and nothing for none', () => {
    expect(radarOutline([100, null, 100, null])).toBe('');
    expect(radarOutline([null, null, null])).toBe('');
    expect(radarOutline([])).toBe('');
  });

  it('keeps apart two runs of neighbours', () => {
    expect(radarOutline([50, 50, null, 50, 50, null]).match(/M/g)).toHaveLength(2);
  });
});

describe('radarArea', () => {
  it('fills the whole shape when every axis has a value', () => {
    expect(radarArea([10, 20, 30])).toBe(radarOutline([10, 20, 30]));
  });

  it('fills only sectors between two axes with evidence', () => {
    expect(radarArea([100, null, 100, 50])).toBe(`M0 ${RADAR_RADIUS}L-56 0L${TOP}L0 0Z`);
    expect(radarArea([null, 40, null, 40])).toBe('');
  });
});

describe('radarBand', () => {
  it('is a ring whose inner edge runs backwards', () => {
    expect(radarBand([50, 50, 50, 50], [100, 100, 100, 100])).toBe(
      `M${TOP}L112 0L0 112L-112 0ZM-56 0L0 56L56 0L0 -56Z`,
    );
  });

  it('breaks where the line breaks', () => {
    expect(radarBand([50, null, 50, 50], [100, null, 100, 100])).toBe(
      `M0 112L-112 0L${TOP}L0 -56L-56 0L0 56Z`,
    );
  });

  it('is a narrow bar along an axis whose neighbours have no evidence', () => {
    expect(radarBand([50, null, null, null], [100, null, null, null])).toBe(
      'M-3 -56L-3 -112L3 -112L3 -56Z',
    );
  });
});

describe('radarRing and radarSector', () => {
  it('draws a line of the scale through the same value everywhere', () => {
    expect(radarRing(4, 50)).toBe('M0 -56L56 0L0 56L-56 0Z');
  });

  it('covers the whole radar with one sector per axis, edge to edge', () => {
    const corners = [0, 1, 2, 3, 4].map((axis) => radarSector(axis, 5, 100).split('L'));
    for (const [axis, sector] of corners.entries()) {
      expect(sector.at(-1)).toBe(`${corners[(axis + 1) % 5]?.[1]}Z`);
    }
  });
});
