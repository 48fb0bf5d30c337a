import fields from '#features/studio/fields/fields.css?inline';
import items from '#features/studio/items/items.css?inline';
import publish from '#features/studio/publish/publish.css?inline';
import review from '#features/studio/review/studio-review.css?inline';
import workspace from '#features/studio/workspace.css?inline';
import { adoptStyles } from '../shell/adopt-styles.ts';

const STYLES = workspace + fields + items + publish + review;

/** Adds the studio's styles to the page. */
export function adoptStudioStyles(): void {
  adoptStyles(STYLES);
}
