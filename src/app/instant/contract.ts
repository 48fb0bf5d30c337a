/**
 * What the parts of the instant start agree on: the build that writes a page, the scripts that run
 * in it before the app, and the app. Constants and types only: the bundler puts what a script uses
 * into it, so every id and attribute stands in one place. Markup and styles that carry one of the
 * attributes spell it out; `contract.built.test.ts` checks that they are on the pages.
 */

/** Ids of elements that the build writes into a page. */
export const AFTER_PAINT_ID = 'after-paint';
export const MISSING_PART_ID = 'missing-part';
/** Only in pages for a host's frame. */
export const SHUT_OFF_ID = 'shut-off';
export const UNSUPPORTED_ID = 'unsupported';
export const PAGE_DATA_ID = 'page-data';
export const RESULT_DATA_ID = 'result-data';

/** On `<html>`: the way from the page to the site's root. */
export const ROOT_ATTRIBUTE = 'data-root';
/** On `<html>`: the slug of the role whose saved answers the page offers to resume. */
export const RESUME_ATTRIBUTE = 'data-resume';
/** On `<html>`: the page is for a host's frame. */
export const FRAMED_ATTRIBUTE = 'data-framed';
/** On `<html>`: a result that is still to be filled in, and not laid out until then. */
export const DRAWING_ATTRIBUTE = 'data-drawing';
/** On `<html>`: saved answers were found; styles show the choice to resume instead of the question. */
export const SAVED_ATTRIBUTE = 'data-saved';
/** On `<html>`: the browser is too old for the app. */
export const UNSUPPORTED_ATTRIBUTE = 'data-unsupported';
/** On a question's form: the id of its item. */
export const ITEM_ATTRIBUTE = 'data-item';
/** Where the choice to resume says how many items are done, of how many. */
export const SAVED_DONE_ATTRIBUTE = 'data-saved-done';
export const SAVED_TOTAL_ATTRIBUTE = 'data-saved-total';
/** On a button that loads the page anew. */
export const RELOAD_ATTRIBUTE = 'data-reload';

/** A radio button that was chosen before the app listened. */
export type EarlyChoice = {
  readonly item: string;
  /** Value of the radio button. */
  readonly value: string;
  /** Epoch milliseconds. */
  readonly at: number;
};

/** What the boot script leaves behind for the app, as `window.roleRadarBoot`. */
export type Boot = {
  readonly answers: EarlyChoice[];
  /** Ends the listening for answers. */
  readonly stop: () => void;
  /** Ends the listening for presses; the last button that was pressed, if any. */
  readonly takePress: () => HTMLButtonElement | null;
  /** Loads the page anew, its scripts included. */
  readonly reload: () => void;
};

declare global {
  interface Window {
    roleRadarBoot?: Boot;
    /** True once the page's own inline script runs; also known to recovery-script.ts of the build. */
    roleRadarStarted?: boolean;
  }
}
