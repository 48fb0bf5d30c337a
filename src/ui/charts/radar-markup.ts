import { isolate, type TextLanguage } from '../text-language.ts';
import { splitFigure } from './label-text.ts';
import { linePath, type RadarLabel } from './place-label.ts';
import {
  radarArea,
  radarBand,
  radarGoal,
  radarOutline,
  radarPoint,
  radarRing,
} from './radar-geometry.ts';
import type { RadarLabels } from './radar-labels.ts';
import { escapeXml, INK, langOf } from './svg-text.ts';

/** One axis of a radar in a file; points from 0 to 100, null without evidence. */
export type MarkedAxis = {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly target: number;
};

/** A person's shape over the role's profile as SVG without a stylesheet, relative to its centre. */
export function radarMarkup(axes: readonly MarkedAxis[], cuts: readonly number[]): string {
  const count = axes.length;
  const values = axes.map(({ value }) => value);
  const targets = axes.map(({ target }) => target);
  const band = radarBand(
    axes.map(({ low }) => low),
    axes.map(({ high }) => high),
  );
  const rings = [100, ...[...cuts].reverse()].map(
    (cut, index) =>
      `<path d="${radarRing(count, cut)}" fill="${index % 2 === 0 ? INK.surface : INK.raised}" stroke="${INK.line}" stroke-width="0.75"/>`,
  );
  const spokes = axes.map((_, axis) => {
    const { x, y } = radarPoint(axis, count, 100);
    return `<path d="M0 0L${x} ${y}" stroke="${INK.line}" stroke-width="0.75"/>`;
  });
  const dots = values.map((value, axis) => {
    if (value === null) return '';
    const { x, y } = radarPoint(axis, count, value);
    return `<circle cx="${x}" cy="${y}" r="3.5" fill="${INK.you}" stroke="${INK.surface}"/>`;
  });
  const goals = targets.map((target, axis) => {
    const { x, y } = radarPoint(axis, count, target);
    return `<path d="${radarGoal(x, y)}" fill="${INK.surface}" stroke="${INK.role}" stroke-width="1.75"/>`;
  });
  return [
    ...rings,
    ...spokes,
    `<path d="${band}" fill="${INK.you}" fill-opacity="0.14" stroke="${INK.you}" stroke-opacity="0.45" stroke-width="0.6"/>`,
    `<path d="${radarArea(values)}" fill="${INK.you}" fill-opacity="0.12"/>`,
    `<path d="${radarOutline(targets)}" fill="none" stroke="${INK.role}" stroke-width="1.75" stroke-dasharray="5 3.5" stroke-linejoin="round"/>`,
    `<path d="${radarOutline(values)}" fill="none" stroke="${INK.you}" stroke-width="2.25" stroke-linejoin="round" stroke-linecap="round"/>`,
    ...dots,
    ...goals,
  ].join('');
}

/**
 * The axis names with their leader lines, as SVG. A figure at the end of a name has the person's
 * colour.
 */
export function labelMarkup(
  { size, atAxes, list }: RadarLabels,
  language: TextLanguage = {},
  figures: readonly string[] = [],
): string {
  const draw = (label: RadarLabel, isName: boolean, figure: string) => {
    const { lines, anchor, x, baselines, leader } = label;
    const texts = lines.map((text, line) => {
      const [name, end] = splitFigure(text, line === lines.length - 1 ? figure : '');
      const shown = escapeXml(isName && name !== '' ? isolate(name, language) : name);
      const strong = end === '' ? '' : `<tspan fill="${INK.you}">${escapeXml(end)}</tspan>`;
      return `<text${langOf(language)} x="${x}" y="${baselines[line] ?? 0}" font-size="${size}" font-weight="600" text-anchor="${anchor}" fill="${INK.text}">${shown}${strong}</text>`;
    });
    const tie =
      leader === null
        ? ''
        : `<path d="${linePath(leader)}" stroke="${INK.soft}" stroke-width="0.75"/>`;
    return tie + texts.join('');
  };
  const isListed = list.length > 0;
  return [
    ...atAxes.map((label, axis) => draw(label, true, isListed ? '' : (figures[axis] ?? ''))),
    ...list.map((label, axis) => draw(label, false, figures[axis] ?? '')),
  ].join('');
}
