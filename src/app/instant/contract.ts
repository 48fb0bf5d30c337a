/**
 * The contract between the parts of the instant start: the build that writes a page, the inline
 * scripts, and the app. Constants and types only: the bundler inlines what a script uses, so every
 * id and attribute is defined once. Markup and styles repeat the attributes literally;
 * `contract.built.test.ts` checks that the built pages have them.
 */

/** Ids of elements that the build writes into a page. */
export const AFTER_PAINT_ID = 'after-paint';
export const MISSING_PART_ID = 'missing-part';
/** Only in pages for a host's frame. */
export const SHUT_OFF_ID = 'shut-off';
export const UNSUPPORTED_ID = 'unsupported';
export const PAGE_DATA_ID = 'page-data';
export const RESULT_DATA_ID = 'result-data';

/** On `<html>`: relative path from the page to the site's root. */
export const ROOT_ATTRIBUTE = 'data-root';
/** On `<html>`: the slug of the role whose saved answers the page offers to resume. */
export const RESUME_ATTRIBUTE = 'data-resume';
/** On `<html>`: the page is for a host's frame. */
export const FRAMED_ATTRIBUTE = 'data-framed';
/** On `<html>`: the result is still to be filled in, and not laid out until then. */
export const DRAWING_ATTRIBUTE = 'data-drawing';
/** On `<html>`: saved answers were found; styles show the resume choice instead of the question. */
export const SAVED_ATTRIBUTE = 'data-saved';
/** On `<html>`: the browser is too old for the app. */
export const UNSUPPORTED_ATTRIBUTE = 'data-unsupported';
/** On a question's form: the id of its item. */
export const ITEM_ATTRIBUTE = 'data-item';
/** Elements of the resume choice that show how many items are done, and of how many. */
export const SAVED_DONE_ATTRIBUTE = 'data-saved-done';
export const SAVED_TOTAL_ATTRIBUTE = 'data-saved-total';
/** On a link whose page depends on the choices made beside it. */
export const START_ATTRIBUTE = 'data-start';
/** On a button that reloads the page. */
export const RELOAD_ATTRIBUTE = 'data-reload';

/** A radio button that was chosen before hydration. */
export type EarlyChoice = {
  readonly item: string;
  /** Value of the radio button. */
  readonly value: string;
  /** Epoch milliseconds. */
  readonly at: number;
};

/** The boot script's interface for the app, at `window.roleRadarBoot`. */
export type Boot = {
  readonly answers: EarlyChoice[];
  /** Stops capturing answers. */
  readonly stop: () => void;
  /** Stops capturing clicks; returns the last button that was pressed, if any. */
  readonly takePress: () => HTMLButtonElement | null;
  /** A link that was pressed after choices, which only the app can pass on (see early-start.ts). */
  heldLink?: HTMLElement;
  /** Reloads the page, its scripts included. */
  readonly reload: () => void;
};

declare global {
  interface Window {
    roleRadarBoot?: Boot;
    /** True once the page's own inline script has run; also used by recovery-script.ts of the build. */
    roleRadarStarted?: boolean;
  }
}
