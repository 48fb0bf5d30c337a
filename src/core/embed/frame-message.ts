import { MAX_HEIGHT } from './embed-options.ts';
import { between, isAddress, type Guard, oneOf, shape, isToken, wholeBetween } from './guards.ts';
import { isResultDetail, type ResultDetail } from './result-detail.ts';

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
  | { readonly t: 'error'; readonly code: FrameError; readonly fatal: boolean };

const isSeq = wholeBetween(0, 1_000_000_000);
const isOffset = between(0, MAX_HEIGHT);
const isHeight = between(1, MAX_HEIGHT);
const isEvent = <Name extends string, Detail>(
  name: Guard<Name>,
  detail: Guard<Detail>,
): Guard<{
  readonly t: 'event';
  readonly name: Name;
  readonly seq: number;
  readonly detail: Detail;
}> => shape({ t: oneOf('event'), name, seq: isSeq, detail });

const KINDS: readonly Guard<FrameMessage>[] = [
  shape({
    t: oneOf('ready'),
    app: isToken,
    role: isToken,
    roleVersion: wholeBetween(1, 1023),
  }),
  shape({ t: oneOf('size', 'print'), h: isHeight, seq: isSeq }),
  shape({ t: oneOf('scroll'), top: isOffset, h: isOffset, why: oneOf('step') }),
  isEvent(
    oneOf(...STEP_EVENTS),
    shape({ step: wholeBetween(0, 1000), total: wholeBetween(1, 1000) }),
  ),
  isEvent(oneOf('result'), isResultDetail),
  isEvent(oneOf('decline'), shape({})),
  isEvent(oneOf('cta'), shape({ url: isAddress })),
  shape({ t: oneOf('error'), code: oneOf(...FRAME_ERRORS), fatal: oneOf(true, false) }),
];

/** A message of the frame; null for any that isn't known or isn't well formed. */
export function parseFrameMessage(input: unknown): FrameMessage | null {
  for (const isKind of KINDS) if (isKind(input)) return input;
  return null;
}
