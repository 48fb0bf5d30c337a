import { MAX_HEIGHT } from './embed-options.ts';
import { readRecord } from './read-record.ts';
import { readChoice, readNumber, readText, readWhole } from './read-value.ts';
import { parseResultDetail, type ResultDetail } from './result-detail.ts';

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

/** What a frame says over the channel. `seq` grows with every message that carries one. */
export type FrameMessage =
  | {
      readonly t: 'ready';
      readonly app: string;
      readonly role: string;
      readonly roleVersion: number;
    }
  /** Height of the content in px. */
  | { readonly t: 'size'; readonly h: number; readonly seq: number }
  /** A band of the frame that should be in view, in px from its top. */
  | { readonly t: 'scroll'; readonly top: number; readonly h: number; readonly why: 'step' }
  | {
      readonly t: 'event';
      readonly name: StepEvent;
      readonly seq: number;
      readonly detail: StepDetail;
    }
  | {
      readonly t: 'event';
      readonly name: 'result';
      readonly seq: number;
      readonly detail: ResultDetail;
    }
  | { readonly t: 'error'; readonly code: FrameError; readonly fatal: boolean };

const MANY = 1_000_000_000;

/** A message of the frame; null for any that isn't known or isn't well formed. */
export function parseFrameMessage(input: unknown): FrameMessage | null {
  const ready = readRecord(input, ['t', 'app', 'role', 'roleVersion']);
  if (ready?.['t'] === 'ready') {
    const app = readText(ready['app']);
    const role = readText(ready['role'], 40);
    const roleVersion = readWhole(ready['roleVersion'], 1, 1023);
    return app && role && roleVersion ? { t: 'ready', app, role, roleVersion } : null;
  }
  const size = readRecord(input, ['t', 'h', 'seq']);
  if (size?.['t'] === 'size') {
    const h = readNumber(size['h'], 1, MAX_HEIGHT);
    const seq = readWhole(size['seq'], 0, MANY);
    return h === null || seq === null ? null : { t: 'size', h, seq };
  }
  const scroll = readRecord(input, ['t', 'top', 'h', 'why']);
  if (scroll?.['t'] === 'scroll' && scroll['why'] === 'step') {
    const top = readNumber(scroll['top'], 0, MAX_HEIGHT);
    const h = readNumber(scroll['h'], 0, MAX_HEIGHT);
    return top === null || h === null ? null : { t: 'scroll', top, h, why: 'step' };
  }
  const event = readRecord(input, ['t', 'name', 'seq', 'detail']);
  if (event?.['t'] === 'event') return readEvent(event);
  const error = readRecord(input, ['t', 'code', 'fatal']);
  const code = readChoice(error?.['code'], FRAME_ERRORS);
  const fatal = error?.['fatal'];
  if (error?.['t'] !== 'error' || code === null || typeof fatal !== 'boolean') return null;
  return { t: 'error', code, fatal };
}

function readEvent(event: Readonly<Record<string, unknown>>): FrameMessage | null {
  const seq = readWhole(event['seq'], 0, MANY);
  if (seq === null) return null;
  if (event['name'] === 'result') {
    const detail = parseResultDetail(event['detail']);
    return detail && { t: 'event', name: 'result', seq, detail };
  }
  const name = readChoice(event['name'], STEP_EVENTS);
  const detail = readRecord(event['detail'], ['step', 'total']);
  const step = readWhole(detail?.['step'], 0, 1000);
  const total = readWhole(detail?.['total'], 1, 1000);
  return name === null || step === null || total === null
    ? null
    : { t: 'event', name, seq, detail: { step, total } };
}
