import { MAX_HEIGHT } from './embed-options.ts';
import { between } from './guards.ts';
import { isObject } from './read-record.ts';
import type { ResultDetail } from './result-detail.ts';

/** How far someone is: questions answered, of how many. Never which answers. */
export type StepDetail = { readonly step: number; readonly total: number };

export const STEP_EVENTS = ['start', 'progress', 'complete', 'restart'] as const;
export type StepEvent = (typeof STEP_EVENTS)[number];

export const FRAME_ERRORS = [
  'role-not-found',
  'role-invalid',
  'offline',
  'storage-blocked',
] as const;
export type FrameError = (typeof FRAME_ERRORS)[number];

/** An event of the frame's that the host may hear. */
export type FrameEvent =
  | { readonly name: StepEvent; readonly detail: StepDetail }
  | { readonly name: 'result'; readonly detail: ResultDetail }
  /** "Don't send" was pressed. */
  | { readonly name: 'decline'; readonly detail: Readonly<Record<string, never>> }
  /** The host's own call to action was pressed. */
  | { readonly name: 'cta'; readonly detail: { readonly url: string } };

/** What a frame says over the channel. `seq` grows with every message that carries one. */
export type FrameMessage =
  | {
      readonly t: 'ready';
      readonly app: string;
      readonly role: string;
      readonly roleVersion: number;
    }
  /** Height of the content in px: on the screen, and on paper. */
  | { readonly t: 'size'; readonly h: number; readonly seq: number }
  | { readonly t: 'print'; readonly h: number; readonly seq: number }
  /** A band of the frame that should be in view, in px from its top. */
  | { readonly t: 'scroll'; readonly top: number; readonly h: number; readonly why: 'step' }
  | (FrameEvent & { readonly t: 'event'; readonly seq: number })
  /** Nothing is kept for this frame: the host's page shall hold a place for it while it lives. */
  | { readonly t: 'keep' }
  | { readonly t: 'error'; readonly code: FrameError; readonly fatal: boolean };

const EVENTS: readonly unknown[] = [...STEP_EVENTS, 'result', 'decline', 'cta'];
const isSeq = between(0, 1_000_000_000);
const isOffset = between(0, MAX_HEIGHT);
const isHeight = between(1, MAX_HEIGHT);

/**
 * Goes by what a message must have: one of a newer app may have more, which a pinned loader passes on
 * instead of losing all of it. What lays out the host's page is held to its limits. An event's
 * detail is the app's; whoever acts on a result checks it for themselves (`isResultDetail`), since a
 * script of the host's page may have made it up.
 */
function isFrameMessage(input: unknown): input is FrameMessage {
  if (!isObject(input)) return false;
  const { t, h, top, seq, name, detail, code } = input;
  switch (t) {
    case 'size':
    case 'print':
      return isHeight(h) && isSeq(seq);
    case 'scroll':
      return isOffset(top) && isOffset(h);
    case 'event':
      return EVENTS.includes(name) && isObject(detail);
    case 'error':
      return typeof code === 'string';
    default:
      return t === 'ready' || t === 'keep';
  }
}

/** A message of the frame; null for any that isn't known or isn't well formed. */
export function parseFrameMessage(input: unknown): FrameMessage | null {
  return isFrameMessage(input) ? input : null;
}
