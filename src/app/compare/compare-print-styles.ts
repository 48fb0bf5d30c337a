import print from '#features/compare-results/compare-print.css?inline';
import { adoptStyles } from '../shell/adopt-styles.ts';

const STYLES = `@layer features{${print}}`;

/** Adds to the page how a comparison is printed. */
export function adoptComparePrintStyles(): void {
  adoptStyles(STYLES);
}
