/** Types of `<role-radar>`, its attributes and events, and a parser for results that a page receives. */
import type { FrameError, StepDetail } from '../core/embed/messages/frame-message.ts';
import { isResultDetail, type ResultDetail } from '../core/embed/result-detail.ts';

export type { SentBand, SentCompetency, SentRange } from '../core/embed/result-detail.ts';
export type { FrameError, ResultDetail, StepDetail };

/** The element's attributes as in HTML, with string values. See docs/embedding.md. */
export type RoleRadarAttributes = {
  /** The role's slug, such as `ai-engineer`. May be omitted if `profiles` is set. */
  profile?: string;
  /** Roles that visitors choose from: `ai-engineer,data-engineer`. Overrides `profile`. */
  profiles?: string;
  'profile-version'?: string | number;
  /** The data that the page requests; the visitor decides. `none` by default. */
  result?: 'none' | 'band' | 'scores' | 'answers';
  theme?: 'auto' | 'light' | 'dark';
  /** `#rrggbb` */
  accent?: string;
  /** 0 to 24, in px. */
  radius?: string | number;
  font?: 'system' | 'serif' | 'mono';
  /** The background. A colour also decides between dark and light text. */
  surface?: 'page' | 'card' | 'transparent' | `#${string}`;
  /** May change while the frame is shown. */
  lang?: string;
  /** The length of the assessment; by default the visitor chooses. */
  length?: 'quick' | 'standard' | 'complete';
  /** Parts to leave out. */
  hide?: 'header' | 'footer' | 'header footer';
  /** The name of the company that asks, at most 60 characters; shown beside the page's address. */
  company?: string;
  /** An opaque text of at most 64 characters that every event's detail returns. */
  reference?: string;
  /** Where the assessment is shown: inline, or behind a button in a dialog or at the side. */
  mode?: 'inline' | 'dialog' | 'side';
  'open-label'?: string;
  'close-label'?: string;
  /** A step of the role's ladder to compare the result with, such as `senior`. */
  'target-profile'?: string;
  /** Custom targets: `TD85-TS70-CM60-PC80-DC60`. */
  targets?: string;
  'targets-name'?: string;
  'cta-label'?: string;
  /** An https address. */
  'cta-url'?: string;
  /** Letters, digits, `-` and `_`: separates the progress of two embeds of one role. */
  instance?: string;
  'min-height'?: string | number;
  'max-height'?: string | number;
  loading?: 'eager' | 'lazy';
  'scroll-offset'?: string | number;
  'iframe-title'?: string;
  /** Role Radar's address, if the loader can't detect it. */
  origin?: string;
  sandbox?: string;
  /** Milliseconds until the link inside the element is shown instead. */
  timeout?: string | number;
};

/** `timeout`, `origin` and `version` come from the loader; the others come from the frame. */
export type RoleRadarErrorCode = FrameError | 'timeout' | 'version' | 'origin';

/** Part of every event's detail if the element has a `reference`. */
export type WithReference = { readonly reference?: string };

export type ReadyDetail = WithReference & {
  readonly app: string;
  readonly role: string;
  readonly roleVersion: number;
};

/** The `detail` of each event of the element. All of them bubble. */
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

/** The `state` attribute that the loader sets; null before it has started. */
export type RoleRadarState =
  'loading' | 'ready' | 'unconnected' | 'fallback' | 'resize-loop' | null;

/**
 * The element on the page, once the loader has defined it (`await
 * customElements.whenDefined('role-radar')`). A `div` has none of these members.
 */
export interface RoleRadarElement extends HTMLElement {
  readonly state: RoleRadarState;
  /** Resolves when the frame has loaded a role; if it never does, `role-radar:error` gives the reason. */
  readonly ready: Promise<ReadyDetail>;
  /** Reloads the frame. Answers that the browser has saved stay. */
  reload(): void;
  /** Moves the focus to the heading in the frame. */
  focus(options?: FocusOptions): void;
  /** With `mode="dialog"` or `"side"`, once the button exists. */
  open?(): void;
  close?(): void;
}

/**
 * Validates a result received from a page, a form or a message: returns the same value, or null if
 * it is anything else. Never throws. Doesn't prove who created it: see the docs on checking the
 * link.
 */
export function parseResultDetail(input: unknown): (ResultDetail & WithReference) | null {
  try {
    return isResultDetail(withoutReference(input)) ? (input as ResultDetail) : null;
  } catch {
    // A value whose getters throw is not a result.
    return null;
  }
}

/** The detail as the frame sent it: the loader adds the page's own reference. */
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
