/** Types of `<role-radar>`, its attributes and its events, and the check of what a page receives. */
import type { FrameError, StepDetail } from '../core/embed/frame-message.ts';
import { isResultDetail, type ResultDetail } from '../core/embed/result-detail.ts';

export type { SentBand, SentCompetency, SentRange } from '../core/embed/result-detail.ts';
export type { FrameError, ResultDetail, StepDetail };

/** The element's attributes, as HTML has them: every value a text. See docs/embedding.md. */
export type RoleRadarAttributes = {
  /** The role's name in its address, such as `ai-engineer`. */
  profile: string;
  'profile-version'?: string | number;
  /** What the page asks for; the visitor decides. `none` where it is left out. */
  result?: 'none' | 'band' | 'scores' | 'answers';
  theme?: 'auto' | 'light' | 'dark';
  /** `#rrggbb` */
  accent?: string;
  /** 0 to 24, in px. */
  radius?: string | number;
  font?: 'system' | 'serif' | 'mono';
  lang?: string;
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

/** What each event of the element carries in `detail`. All of them bubble. */
export type RoleRadarEventDetails = {
  'role-radar:ready': { readonly app: string; readonly role: string; readonly roleVersion: number };
  'role-radar:start': StepDetail;
  'role-radar:progress': StepDetail;
  'role-radar:complete': StepDetail;
  'role-radar:restart': StepDetail;
  'role-radar:result': ResultDetail;
  'role-radar:decline': Readonly<Record<string, never>>;
  'role-radar:cta': { readonly url: string };
  'role-radar:error': { readonly code: RoleRadarErrorCode; readonly fatal: boolean };
};

export type RoleRadarEventMap = {
  [Name in keyof RoleRadarEventDetails]: CustomEvent<RoleRadarEventDetails[Name]>;
};

/** The element on the page. The loader adds no methods to it: attributes and events are all there is. */
export type RoleRadarElement = HTMLElement;

/**
 * A result that came from a page, a form or a message: the very value where it is one, null for
 * anything else. Never throws. Says nothing about who made it: see the docs on checking the link.
 */
export function parseResultDetail(input: unknown): ResultDetail | null {
  try {
    return isResultDetail(input) ? input : null;
  } catch {
    // A value that throws when it is looked at is no result.
    return null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'role-radar': RoleRadarElement;
  }
  interface HTMLElementEventMap extends RoleRadarEventMap {}
  interface DocumentEventMap extends RoleRadarEventMap {}
  interface WindowEventMap extends RoleRadarEventMap {}
}
