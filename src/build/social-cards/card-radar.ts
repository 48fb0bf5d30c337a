import type { Path2D as CanvasPath } from '@napi-rs/canvas';
import type { Role } from '#core';
import {
  RADAR_RADIUS,
  radarOutline,
  radarPoint,
  radarRing,
} from '../../ui/charts/radar-geometry.ts';
import { linePath } from '../../ui/charts/place-label.ts';
import { placeRadarLabels } from '../../ui/charts/radar-labels.ts';
import { CARD_LABEL_SIZE } from '../../ui/card/card-frame.ts';
import type { Palette } from './card-palette.ts';
import { setFont, type TextDirection, type TextPen } from './card-text.ts';
import { textLanguage } from '../../ui/text-language.ts';

type Area = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

export type RadarPen = TextPen & {
  readonly palette: Palette;
  readonly Path2D: typeof CanvasPath;
};

/**
 * Draws the role's profile as the pages do, as large as the area allows. Without a person's shape:
 * cards are made before anyone answers, and an invented shape would be read as a result.
 */
export function drawRoleRadar(pen: RadarPen, role: Role, area: Area): void {
  const { context, palette, Path2D } = pen;
  const count = role.competencies.length;
  const { atAxes, list } = placeRadarLabels(
    role.competencies.map(({ name }) => name),
    CARD_LABEL_SIZE,
  );
  const labels = [...atAxes, ...list];
  const bounds = boundingBox(labels.map(({ box }) => box));
  const scale = Math.min(
    (area.right - area.left) / (bounds.right - bounds.left),
    (area.bottom - area.top) / (bounds.bottom - bounds.top),
  );
  context.save();
  context.translate(
    (area.left + area.right - (bounds.left + bounds.right) * scale) / 2,
    (area.top + area.bottom - (bounds.top + bounds.bottom) * scale) / 2,
  );
  context.scale(scale, scale);

  context.lineWidth = 0.75;
  context.strokeStyle = palette('line');
  for (const [index, cut] of [100, ...[...role.model.cuts].reverse()].entries()) {
    const ring = new Path2D(radarRing(count, cut));
    fillPath(pen, ring, index % 2 === 0 ? 'surface' : 'raised');
    context.stroke(ring);
  }
  for (let axis = 0; axis < count; axis += 1) {
    const rim = radarPoint(axis, count, 100);
    context.stroke(new Path2D(`M0 0L${rim.x} ${rim.y}`));
  }

  const outline = new Path2D(radarOutline(role.competencies.map(({ target }) => target)));
  context.globalAlpha = 0.6;
  fillPath(pen, outline, 'role-soft');
  context.globalAlpha = 1;
  context.strokeStyle = palette('role');
  context.lineWidth = 2;
  context.lineJoin = 'round';
  context.setLineDash([5, 3.5]);
  context.stroke(outline);
  context.setLineDash([]);
  for (const [axis, { target }] of role.competencies.entries()) {
    const { x, y } = radarPoint(axis, count, target);
    drawGoal(pen, x, y, 4.5);
  }
  drawTargets(pen, role);

  setFont(pen, 600, CARD_LABEL_SIZE);
  context.direction = directionOf(role);
  context.fillStyle = palette('text');
  context.strokeStyle = palette('text-soft');
  context.lineWidth = 0.75;
  for (const { lines, anchor, x, baselines, leader } of labels) {
    if (leader !== null) context.stroke(new Path2D(linePath(leader)));
    context.textAlign = anchor === 'middle' ? 'center' : anchor === 'start' ? 'left' : 'right';
    for (const [index, line] of lines.entries()) context.fillText(line, x, baselines[index] ?? 0);
  }
  context.restore();
}

/** Writing direction of a role's own texts. */
export function directionOf({ locale }: Role): TextDirection {
  return textLanguage(locale, '').dir ?? 'ltr';
}

/** Labels each target with its figure, towards the centre if there is room. */
function drawTargets(pen: RadarPen, { competencies }: Role): void {
  const { context, palette } = pen;
  setFont(pen, 600, 11);
  context.fillStyle = palette('text');
  context.textAlign = 'center';
  for (const [axis, { target }] of competencies.entries()) {
    const { x, y } = radarPoint(axis, competencies.length, target + (target < 35 ? 13 : -13));
    context.fillText(String(target), x, y + 4);
  }
}

/** Draws the marker of a target: a hollow diamond. */
export function drawGoal(pen: RadarPen, x: number, y: number, half: number): void {
  const goal = new pen.Path2D(
    `M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`,
  );
  fillPath(pen, goal, 'surface');
  pen.context.strokeStyle = pen.palette('role');
  pen.context.stroke(goal);
}

/** Fills a path with a colour of the palette. */
export function fillPath({ context, palette }: RadarPen, path: CanvasPath, colour: string): void {
  context.fillStyle = palette(colour);
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, not an array
  context.fill(path);
}

function boundingBox(boxes: readonly Area[]): Area {
  return {
    left: Math.min(-RADAR_RADIUS, ...boxes.map(({ left }) => left)),
    top: Math.min(-RADAR_RADIUS, ...boxes.map(({ top }) => top)),
    right: Math.max(RADAR_RADIUS, ...boxes.map(({ right }) => right)),
    bottom: Math.max(RADAR_RADIUS, ...boxes.map(({ bottom }) => bottom)),
  };
}
