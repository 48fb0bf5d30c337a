import { RADAR_WIDTH } from '#ui/charts/place-label.ts';
import { RADAR_RADIUS } from '#ui/charts/radar-geometry.ts';
import {
  listRadarNames,
  numberAxes,
  placeRadarLabels,
  type RadarLabels,
} from '#ui/charts/radar-labels.ts';
import { labelMarkup, radarMarkup } from '#ui/charts/radar-markup.ts';
import { hundredths } from './card-blocks.ts';
import type { Card } from './card-svg.ts';

export type Area = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

type Radar = Pick<Card, 'axes' | 'cuts' | 'language'>;

/** Sizes of a list of names, in pixels: cards are shown smaller than they are. */
const LIST_SIZES = [26, 24, 22, 20, 18, 17, 16, 15, 14];
/** Share of the height that such a list may take. */
const LIST_SHARE = 0.5;
const LIST_GAP = 14;
/** Of the numbers at the axes, in units of the radar, which is small beside such a list. */
const NUMBER_SIZE = 24;

/** Axis names in the largest size at which all fit at their axes; otherwise numbers and a list below. */
export function drawRadar(radar: Radar, area: Area, sizes: readonly number[]): string {
  const names = namesOf(radar);
  for (const size of sizes) {
    const labels = placeRadarLabels(names, size);
    if (labels.list.length > 0) continue;
    const figures = radar.axes.map(({ figure }) => figure);
    return drawIn(area, radar, labels, figures);
  }
  return drawListed(radar, area);
}

function namesOf({ axes }: Radar): readonly string[] {
  return axes.map(({ name, figure }) => `${name} ${figure}`.trim());
}

/** The list is as wide as the area and as large as it can be; the radar takes what is left. */
function drawListed(radar: Radar, area: Area): string {
  const { axes, language = {} } = radar;
  const names = namesOf(radar);
  const scale = (area.right - area.left) / RADAR_WIDTH;
  const lists = LIST_SIZES.map((pixels) => {
    const list = listRadarNames(names, { size: pixels / scale, top: 0 });
    const height = Math.max(...list.map(({ box }) => box.bottom)) * scale;
    return { size: pixels / scale, list, height };
  });
  const most = (area.bottom - area.top) * LIST_SHARE;
  const chosen = lists.find(({ height }) => height <= most) ?? lists.at(-1);
  if (chosen === undefined) return '';
  const { size, list, height } = chosen;
  const top = area.bottom - height;
  const left = Math.min(...list.map(({ box }) => box.left));
  const right = Math.max(...list.map(({ box }) => box.right));
  const x = (area.left + area.right - (left + right) * scale) / 2;
  const atAxes = numberAxes(names.length, NUMBER_SIZE);
  return [
    drawIn({ ...area, bottom: top - LIST_GAP }, radar, { size: NUMBER_SIZE, atAxes, list: [] }),
    `<g transform="translate(${hundredths(x)} ${hundredths(top)}) scale(${Math.floor(scale * 1000) / 1000})">`,
    labelMarkup(
      { size, atAxes: [], list },
      language,
      axes.map(({ figure }) => figure),
    ),
    '</g>',
  ].join('');
}

/** The radar with these labels, as large as fits the area. */
function drawIn(
  area: Area,
  { axes, cuts, language = {} }: Radar,
  labels: RadarLabels,
  figures: readonly string[] = [],
): string {
  const boxes = labels.atAxes.map(({ box }) => box);
  const left = Math.min(-RADAR_RADIUS, ...boxes.map((box) => box.left));
  const right = Math.max(RADAR_RADIUS, ...boxes.map((box) => box.right));
  const top = Math.min(-RADAR_RADIUS, ...boxes.map((box) => box.top));
  const bottom = Math.max(RADAR_RADIUS * 0.8, ...boxes.map((box) => box.bottom));
  const scale = Math.min(
    (area.right - area.left) / (right - left),
    (area.bottom - area.top) / (bottom - top),
  );
  const x = (area.left + area.right - (left + right) * scale) / 2;
  const y = (area.top + area.bottom - (top + bottom) * scale) / 2;
  return [
    `<g transform="translate(${hundredths(x)} ${hundredths(y)}) scale(${Math.floor(scale * 1000) / 1000})">`,
    radarMarkup(axes, cuts),
    labelMarkup(labels, language, figures),
    '</g>',
  ].join('');
}
