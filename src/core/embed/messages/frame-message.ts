import { MAX_HEIGHT } from '../embed-options.ts';
import { between } from '../guards.ts';
import { isObject } from '../read-record.ts';
import type { ResultDetail } from '../result-detail.ts';

/** Progress: questions answered, and the total. Never which answers. */
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

/** An event that the frame reports to the host. */
export type FrameEvent =
  | { readonly name: StepEvent; readonly detail: StepDetail }
  | { readonly name: 'result'; readonly detail: ResultDetail }
  /** The user chose "Don't send". */
  | { readonly name: 'decline'; readonly detail: Readonly<Record<string, never>> }
  /** The user followed the host's call to action. */
  | { readonly name: 'cta'; readonly detail: { readonly url: string } };

/** Messages from the frame over the channel. `seq` increases with every message that has one. */
export type FrameMessage =
  | {
      readonly t: 'ready';
      readonly app: string;
      readonly role: string;
      readonly roleVersion: number;
    }
  /** Height of the content in px: on screen, and in print. */
  | { readonly t: 'size'; readonly h: number; readonly seq: number }
  | { readonly t: 'print'; readonly h: number; readonly seq: number }
  /** Part of the frame that should be in view, in px from its top. */
  | { readonly t: 'scroll'; readonly top: number; readonly h: number; readonly why: 'step' }
  | (FrameEvent & { readonly t: 'event'; readonly seq: number })
  /**
   * The frame has no persistent storage: the host's page should hold a keeper frame for it while
   * the page is open.
   */
  | { readonly t: 'keep' }
  | { readonly t: 'error'; readonly code: FrameError; readonly fatal: boolean };

const EVENTS: readonly unknown[] = [...STEP_EVENTS, 'result', 'decline', 'cta'];
const isSeq = between(0, 1_000_000_000);
const isOffset = between(0, MAX_HEIGHT);
const isHeight = between(1, MAX_HEIGHT);

/**
 * Checks only the fields that a message must have, so that a pinned loader forwards messages of a
 * newer app that has more. Values that affect the host's layout are range-checked. Event details
 * are passed through: consumers of a result must validate it (`isResultDetail`), since a script in
 * the host's page could have forged it.
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

/** Parses a message from the frame; null if unknown or malformed. */
export function parseFrameMessage(input: unknown): FrameMessage | null {
  return isFrameMessage(input) ? input : null;
}
