import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateTextWidth, spacedTextWidth } from '#ui/charts/label-text.ts';
import { type Box, RADAR_WIDTH, type RadarLabel } from '#ui/charts/place-label.ts';
import {
  LABEL_SIZES,
  layOutRadar,
  listRadarNames,
  placeRadarLabels,
} from '#ui/charts/radar-labels.ts';
import { RADAR_RADIUS, radarPoint } from '#ui/charts/radar-geometry.ts';
import { COMPETENCY_NAMES } from '#tests/support/renamed-competencies.ts';

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
const everyLabel = (texts: readonly string[], size: number): readonly RadarLabel[] => {
  const { atAxes, list } = placeRadarLabels(texts, size);
  return [...atAxes, ...list];
};

const distance = (box: Box, axis: number, count: number) => {
  const { x, y } = radarPoint(axis, count, 100);
  return Math.hypot(
    Math.max(box.left - x, 0, x - box.right),
    Math.max(box.top - y, 0, y - box.bottom),
  );
};

/** Whether any of 200 points of the line lies inside the box. */
const crosses = ({ from, to }: NonNullable<RadarLabel['leader']>, box: Box) =>
  Array.from({ length: 200 }, (_, step) => ({
    x: from.x + ((to.x - from.x) * step) / 200,
    y: from.y + ((to.y - from.y) * step) / 200,
  })).some(
    ({ x, y }) =>
      x > box.left + 0.01 && x < box.right - 0.01 && y > box.top + 0.01 && y < box.bottom - 0.01,
  );

const PLAIN = [
  'Design, Testing, Operations, Security, Leadership, Communication, Data, Planning, Research, Writing, Teaching, Hiring',
  'Anforderungsanalyse, Risikobewertung, Qualitätssicherung, Kommunikationsfähigkeit, Dokumentation, Systemarchitektur, Mitarbeiterführung, Datenschutz und Sicherheit, Projektplanung, Kundenorientierung, Fehlersuche im Betrieb, Wissensvermittlung',
].map((line) => line.split(', '));

const WORDS = [
  ...PLAIN,
  ...[
    'Technical Depth, Troubleshooting, Communication, Process Complexity, Documentation, Stakeholder Management, Delivery, Data Modelling, Security, Mentoring, Observability, Cost Awareness',
    'SQL, KUBERNETES, INFRASTRUCTURE, CI/CD, MACHINE LEARNING, OPEN SOURCE, OPERATIONS, WWW MMM, PYTHON, MANAGEMENT, SLO, OKR',
    'Working with stakeholders across the whole business, Owning reliability in production over years, Communication, Incident response and on-call leadership, Documentation, Hiring, Budgeting and cost control, Strategy, Design systems, Accessibility, Research, Roadmaps',
  ].map((line) => line.split(', ')),
];

const sizes = fc.constantFrom(...Object.values(LABEL_SIZES));

describe('placeRadarLabels', () => {
  it('cuts no label off, whatever the names', () => {
    fc.assert(
      fc.property(names, sizes, (texts, size) => {
        for (const { box, lines, anchor, x } of everyLabel(texts, size)) {
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
        const boxes = everyLabel(texts, size).map(({ box }) => box);
        expect(boxes.length).toBeGreaterThanOrEqual(texts.length);
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

  const expectAtAxisOrTied = (texts: readonly string[], size: number) => {
    const { atAxes } = placeRadarLabels(texts, size);
    for (const [axis, { box, leader }] of atAxes.entries()) {
      const others = [...texts.keys()].filter((other) => other !== axis);
      const nearest = Math.min(...others.map((other) => distance(box, other, texts.length)));
      if (leader === null) expect(distance(box, axis, texts.length)).toBeLessThan(nearest);
      else {
        const tip = radarPoint(axis, texts.length, 100);
        expect(Math.hypot(leader.from.x - tip.x, leader.from.y - tip.y)).toBeLessThan(3);
        expect(
          atAxes.filter((other, index) => index !== axis && crosses(leader, other.box)),
        ).toEqual([]);
      }
    }
  };

  it('stands each label nearest to its own axis, or ties it to it without crossing another', () => {
    fc.assert(fc.property(names, sizes, expectAtAxisOrTied));
  });

  it.each(
    PLAIN.flatMap((all) =>
      [3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((count) => [count, all.slice(0, count)] as const),
    ),
  )('does so for %i ordinary or long names: %j', (_, texts) => {
    for (const size of Object.values(LABEL_SIZES)) expectAtAxisOrTied(texts, size);
  });

  /** Where a line of text ends up, to the left and right, in the widest font with the spacing of WCAG 1.4.12. */
  const spacedLine = (text: string, size: number, { anchor, x }: RadarLabel) => {
    const spaces = text.split(' ').length - 1;
    const width = estimateTextWidth(text, size) + size * (text.length * 0.12 + spaces * 0.16);
    const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
    return { left, right: left + width };
  };

  const expectRoomForSpacing = (texts: readonly string[], size: number) => {
    const { atAxes, list } = placeRadarLabels(texts, size, spacedTextWidth);
    const lines = [...atAxes, ...list].flatMap((label, of) =>
      label.lines.map((text, line) => {
        const baseline = label.baselines[line] ?? 0;
        const sides = spacedLine(text, size, label);
        return { of, ...sides, top: baseline - size * 0.75, bottom: baseline + size * 0.2 };
      }),
    );
    for (const [index, line] of lines.entries()) {
      expect(line.left).toBeGreaterThanOrEqual(-RADAR_WIDTH / 2);
      expect(line.right).toBeLessThanOrEqual(RADAR_WIDTH / 2);
      for (const other of lines.slice(index + 1)) {
        if (other.of === line.of) continue;
        const beside = Math.max(line.left, other.left) - Math.min(line.right, other.right);
        const below = Math.max(line.top, other.top) - Math.min(line.bottom, other.bottom);
        // Wider apart than two words of one name.
        expect(Math.max(beside / 0.65, below / 0.2)).toBeGreaterThan(size);
      }
      const { left, top, right, bottom } = line;
      for (const axis of texts.keys()) {
        const [from, to] = [axis, axis + 1].map((at) => radarPoint(at, texts.length, 100));
        if (from && to) expect(crosses({ from, to }, { left, top, right, bottom })).toBe(false);
      }
    }
  };

  it.each(
    WORDS.flatMap((all) =>
      [3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((count) => [count, all.slice(0, count)] as const),
    ),
  )('has room for %i names whose letters and words are set apart: %j', (_, texts) => {
    for (const size of Object.values(LABEL_SIZES)) expectRoomForSpacing(texts, size);
  });

  it.each([
    'Depth of technical and scientific understanding, Troubleshooting and incident response, Communication with product legal and customers, Complexity of processes and dependencies, Documentation and knowledge sharing',
    ...WORDS.map((all) => all.slice(0, 5).join(', ')),
  ])('stacks no more than four lines for five names: %s', (all) => {
    const { labels } = layOutRadar(all.split(', '));
    for (const { atAxes } of Object.values(labels))
      for (const { lines } of atAxes) expect(lines.length).toBeLessThanOrEqual(4);
  });

  it('hyphenates no word in a list that has room for it, and leaves no number alone', () => {
    const { labels } = layOutRadar([
      'Störungsbeseitigungskompetenz 100',
      'Dokumentationsverantwortlichkeit',
      'Softwarequalitätssicherungsverantwortung',
      'Kommunikationsfähigkeit',
      'Prozessautomatisierungskomplexität',
    ]);
    const list = labels.medium.list.map(({ lines }) => lines);
    expect(list[1]).toEqual(['2 Dokumentationsverantwortlichkeit']);
    for (const [first] of list) expect(first).toMatch(/^\d+ \p{L}/u);
  });

  it('leaves no figure alone on a line of the list, where it would read as the number of an axis', () => {
    const figures = [16, 21, 10, 37, 8, 22, 12, 7, 35, 9, 17, 10];
    const texts = COMPETENCY_NAMES.long.split(', ').map((name, at) => `${name} ${figures[at]}`);
    for (const widthOf of [estimateTextWidth, spacedTextWidth])
      for (const size of [6, 8, ...Object.values(LABEL_SIZES), 16, 20]) {
        const lines = listRadarNames(texts, { size, top: 0, widthOf }).flatMap(
          (each) => each.lines,
        );
        expect(lines.filter((line) => !/\p{L}/u.test(line))).toEqual([]);
      }
  });

  it('cuts a word of ordinary length in no set', () => {
    const { labels } = layOutRadar(PLAIN[1] ?? []);
    for (const { atAxes, list } of Object.values(labels))
      expect(
        [...atAxes, ...list].flatMap(({ lines }) => lines).filter((line) => line.endsWith('-')),
      ).toEqual([]);
  });

  it('keeps every letter of a name, adding only hyphens', () => {
    fc.assert(
      fc.property(names, sizes, (texts, size) => {
        const { atAxes, list } = placeRadarLabels(texts, size);
        const kept = (list.length > 0 ? list : atAxes).map(({ lines }) =>
          lines.join('').replaceAll(/[- ]|^\d+/g, ''),
        );
        expect(kept).toEqual(texts.map((text) => text.replaceAll(' ', '')));
      }),
    );
  });

  it('wraps between words, not inside them, for the names of the role', () => {
    for (const size of Object.values(LABEL_SIZES)) {
      const lines = placeRadarLabels(ROLE, size).atAxes.map((label) => label.lines.join(' '));
      expect(lines).toEqual(ROLE);
    }
  });
});

describe('layOutRadar', () => {
  it('leaves room for the labels above and below the rim', () => {
    const { height, cy, cx, labels } = layOutRadar(ROLE);
    expect(cx).toBe(RADAR_WIDTH / 2);
    for (const { box } of Object.values(labels).flatMap(({ atAxes, list }) => [
      ...atAxes,
      ...list,
    ])) {
      expect(cy + box.top).toBeGreaterThanOrEqual(0);
      expect(cy + box.bottom).toBeLessThanOrEqual(height);
    }
    expect(cy).toBeGreaterThan(RADAR_RADIUS);
  });

  it('gives the same drawing for the same names: prerendered and live agree', () => {
    const before = structuredClone(layOutRadar(ROLE));
    // More than the cache holds.
    for (let each = 0; each < 20; each += 1) layOutRadar(['One', 'Two', `Three ${each}`]);
    expect(layOutRadar([...ROLE])).toEqual(before);
  });
});
