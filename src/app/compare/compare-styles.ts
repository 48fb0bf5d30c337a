import tracks from '#features/compare-results/differences/tracks.css?inline';
import heatMap from '#features/compare-results/one-role/heat-map.css?inline';
import print from '#features/compare-results/compare-print.css?inline';
import { adoptStyles } from '../shell/adopt-styles.ts';

const STYLES = `@layer features{${tracks}${heatMap}${print}}`;

/** Adds to the page what only comparisons of several people, and printed ones, look like. */
export function adoptCompareStyles(): void {
  adoptStyles(STYLES);
}
