import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  estimateTextWidth,
  LABEL_SIZES,
  layOutRadar,
  placeRadarLabels,
  RADAR_WIDTH,
} from '#ui/charts/radar-labels.ts';
import { RADAR_RADIUS, radarPoint } from '#ui/charts/radar-geometry.ts';

const ROLE = [
  'Technical Depth',
  'Troubleshooting',
  'Communication',
  'Process Complexity',
  'Documentation',
];

const names = fc.array(
  fc
    .array(fc.stringMatching(/^[A-Za-z]{1,24}$/), { minLength: 1, maxLength: 5 })
    .map((words) => words.join(' ')),
  { minLength: 3, maxLength: 12 },
);
const sizes = fc.constantFrom(...Object.values(LABEL_SIZES));

describe('placeRadarLabels', () => {
  it('cuts no label off, whatever the names', () => {
    fc.assert(
      fc.property(names, sizes, (texts, size) => {
        for (const { box, lines, anchor, x } of placeRadarLabels(texts, size)) {
          expect(box.left).toBeGreaterThanOrEqual(-RADAR_WIDTH / 2);
          expect(box.right).toBeLessThanOrEqual(RADAR_WIDTH / 2);
          const widest = Math.max(...lines.map((line) => estimateTextWidth(line, size)));
          const left = anchor === 'start' ? x : anchor === 'end' ? x - widest : x - widest / 2;
          expect(left).toBeGreaterThanOrEqual(-RADAR_WIDTH / 2);
          expect(left + widest).toBeLessThanOrEqual(RADAR_WIDTH / 2);
        }
      }),
    );
  });

  it('lets no label touch another or the rim', () => {
    fc.assert(
      fc.property(names, sizes, (texts, size) => {
        const boxes = placeRadarLabels(texts, size).map(({ box }) => box);
        expect(boxes).toHaveLength(texts.length);
        for (const [index, box] of boxes.entries()) {
          for (const other of boxes.slice(index + 1)) {
            const apart =
              box.right <= other.left ||
              other.right <= box.left ||
              box.bottom <= other.top ||
              other.bottom <= box.top;
            expect(apart).toBe(true);
          }
          for (const axis of texts.keys()) {
            const { x, y } = radarPoint(axis, texts.length, 100);
            const inside = x > box.left && x < box.right && y > box.top && y < box.bottom;
            expect(inside).toBe(false);
          }
        }
      }),
    );
  });

  it('keeps every letter of a name, adding only hyphens', () => {
    fc.assert(
      fc.property(names, sizes, (texts, size) => {
        const kept = placeRadarLabels(texts, size).map(({ lines }) =>
          lines.join('').replaceAll(/[- ]/g, ''),
        );
        expect(kept).toEqual(texts.map((text) => text.replaceAll(' ', '')));
      }),
    );
  });

  it('wraps between words, not inside them, for the names of the role', () => {
    for (const size of Object.values(LABEL_SIZES)) {
      const lines = placeRadarLabels(ROLE, size).map((label) => label.lines.join(' '));
      expect(lines).toEqual(ROLE);
    }
  });
});

describe('layOutRadar', () => {
  it('leaves room for the labels above and below the rim', () => {
    const { height, cy, cx, labels } = layOutRadar(ROLE);
    expect(cx).toBe(RADAR_WIDTH / 2);
    for (const { box } of Object.values(labels).flat()) {
      expect(cy + box.top).toBeGreaterThanOrEqual(0);
      expect(cy + box.bottom).toBeLessThanOrEqual(height);
    }
    expect(cy).toBeGreaterThan(RADAR_RADIUS);
  });

  it('gives the same drawing for the same names: prerendered and live agree', () => {
    expect(layOutRadar(ROLE)).toEqual(layOutRadar([...ROLE]));
  });
});
