/** Types of `<role-radar>`, its attributes and its events, and the check of what a page receives. */
import type { FrameError, StepDetail } from '../core/embed/frame-message.ts';
import { isResultDetail, type ResultDetail } from '../core/embed/result-detail.ts';

export type { SentBand, SentCompetency, SentRange } from '../core/embed/result-detail.ts';
export type { FrameError, ResultDetail, StepDetail };

/** The element's attributes, as HTML has them: every value a text. See docs/embedding.md. */
export type RoleRadarAttributes = {
  /** The role's name in its address, such as `ai-engineer`. May be left out beside `profiles`. */
  profile?: string;
  /** Roles that visitors choose from: `ai-engineer,data-engineer`. Goes before `profile`. */
  profiles?: string;
  'profile-version'?: string | number;
  /** What the page asks for; the visitor decides. `none` where it is left out. */
  result?: 'none' | 'band' | 'scores' | 'answers';
  theme?: 'auto' | 'light' | 'dark';
  /** `#rrggbb` */
  accent?: string;
  /** 0 to 24, in px. */
  radius?: string | number;
  font?: 'system' | 'serif' | 'mono';
  /** What it stands on. A colour decides between dark and light text by itself. */
  surface?: 'page' | 'card' | 'transparent' | `#${string}`;
  /** May change while the frame is shown. */
  lang?: string;
  /** How long it is; left out, the visitor chooses. */
  length?: 'quick' | 'standard' | 'complete';
  /** Parts to leave out. */
  hide?: 'header' | 'footer' | 'header footer';
  /** The name of whoever asks, at most 60 characters; shown beside the page's address. */
  company?: string;
  /** An opaque text of at most 64 characters, which every event's detail brings back. */
  reference?: string;
  /** Where it is shown: in its place, or behind a button in a dialog or at the side. */
  mode?: 'inline' | 'dialog' | 'side';
  'open-label'?: string;
  'close-label'?: string;
  /** A step of the role's ladder to compare the result with, such as `senior`. */
  'target-profile'?: string;
  /** Targets of one's own: `TD85-TS70-CM60-PC80-DC60`. */
  targets?: string;
  'targets-name'?: string;
  'cta-label'?: string;
  /** An https address. */
  'cta-url'?: string;
  /** Letters, digits, `-` and `_`: keeps the progress of two embeds of one role apart. */
  instance?: string;
  'min-height'?: string | number;
  'max-height'?: string | number;
  loading?: 'eager' | 'lazy';
  'scroll-offset'?: string | number;
  'iframe-title'?: string;
  /** Role Radar's address, where the loader can't tell it itself. */
  origin?: string;
  sandbox?: string;
  /** Milliseconds until the link inside is shown instead. */
  timeout?: string | number;
};

/** `timeout` and `origin`, `version` are the loader's own; the others come from the frame. */
export type RoleRadarErrorCode = FrameError | 'timeout' | 'version' | 'origin';

/** What every detail brings back where the element has a `reference`. */
export type WithReference = { readonly reference?: string };

export type ReadyDetail = WithReference & {
  readonly app: string;
  readonly role: string;
  readonly roleVersion: number;
};

/** What each event of the element carries in `detail`. All of them bubble. */
export type RoleRadarEventDetails = {
  'role-radar:ready': ReadyDetail;
  'role-radar:start': StepDetail & WithReference;
  'role-radar:progress': StepDetail & WithReference;
  'role-radar:complete': StepDetail & WithReference;
  'role-radar:restart': StepDetail & WithReference;
  'role-radar:result': ResultDetail & WithReference;
  'role-radar:decline': WithReference;
  'role-radar:cta': WithReference & { readonly url: string };
  'role-radar:error': WithReference & {
    readonly code: RoleRadarErrorCode;
    readonly fatal: boolean;
  };
};

export type RoleRadarEventMap = {
  [Name in keyof RoleRadarEventDetails]: CustomEvent<RoleRadarEventDetails[Name]>;
};

/** What the loader's attribute `state` says; null before it has begun. */
export type RoleRadarState =
  'loading' | 'ready' | 'unconnected' | 'fallback' | 'resize-loop' | null;

/**
 * The element on the page, once the loader has defined it
 * (`await customElements.whenDefined('role-radar')`). A `div` has none of this.
 */
export interface RoleRadarElement extends HTMLElement {
  readonly state: RoleRadarState;
  /** Resolves when the frame has answered with a role; where it never does, `role-radar:error` says why. */
  readonly ready: Promise<ReadyDetail>;
  /** Loads the frame again. What was answered stays where the browser keeps it. */
  reload(): void;
  /** Puts the focus on the heading in the frame. */
  focus(options?: FocusOptions): void;
  /** With `mode="dialog"` or `"side"`, once the button is there. */
  open?(): void;
  close?(): void;
}

/**
 * A result that came from a page, a form or a message: the very value where it is one, null for
 * anything else. Never throws. Says nothing about who made it: see the docs on checking the link.
 */
export function parseResultDetail(input: unknown): (ResultDetail & WithReference) | null {
  try {
    return isResultDetail(withoutReference(input)) ? (input as ResultDetail) : null;
  } catch {
    // A value that throws when it is looked at is no result.
    return null;
  }
}

/** A detail as the frame made it: the page's own reference is put to it by the loader. */
function withoutReference(input: unknown): unknown {
  if (typeof input !== 'object' || input === null) return input;
  const { reference, ...detail } = input as WithReference;
  return reference === undefined || typeof reference === 'string' ? detail : input;
}

declare global {
  interface HTMLElementTagNameMap {
    'role-radar': RoleRadarElement;
  }
  interface HTMLElementEventMap extends RoleRadarEventMap {}
  interface DocumentEventMap extends RoleRadarEventMap {}
  interface WindowEventMap extends RoleRadarEventMap {}
}
