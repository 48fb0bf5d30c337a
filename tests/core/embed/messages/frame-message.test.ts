import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFrameMessage } from '../../../../src/core/embed/messages/frame-message.ts';

describe('parseFrameMessage', () => {
  it.each([
    { t: 'ready', app: '1.8.2', role: 'ai-engineer', roleVersion: 7 },
    { t: 'size', h: 812, seq: 17 },
    { t: 'scroll', top: 0, h: 120, why: 'step' },
    { t: 'event', name: 'progress', seq: 9, detail: { step: 7, total: 20 } },
    { t: 'error', code: 'offline', fatal: true },
    { t: 'keep' },
    // A message from a newer app to a pinned loader.
    { t: 'size', h: 812, seq: 1, later: 1 },
    { t: 'event', name: 'result', seq: 9, detail: { v: 1, fit: 69, later: 1 } },
    { t: 'error', code: 'later', fatal: false },
  ])('takes %j', (message) => {
    expect(parseFrameMessage(message)).toEqual(message);
  });

  it.each([
    { t: 'size', h: 0, seq: 1 },
    { t: 'size', h: 20_001, seq: 1 },
    { t: 'size', h: 1e9, seq: 1 },
    { t: 'size', h: Number.NaN, seq: 1 },
    { t: 'size', h: Number.POSITIVE_INFINITY, seq: 1 },
    { t: 'size', h: '812', seq: 1 },
    { t: 'size', h: 812 },
    { t: 'scroll', top: -1, h: 1, why: 'step' },
    { t: 'event', name: 'paid', seq: 9, detail: { step: 7, total: 20 } },
    { t: 'size', h: 812, seq: -1 },
    { t: 'scroll', top: 0, h: 20_001 },
    { t: 'event', name: 'result', seq: 9, detail: '<b>' },
    { t: 'event', name: 'result', seq: 9, detail: null },
    { t: 'event', seq: 9, detail: {} },
    { t: 'error', code: 404 },
    { t: 'later' },
    null,
    'size',
    1e9,
    [],
  ])('ignores %j', (message) => {
    expect(parseFrameMessage(message)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (input) => parseFrameMessage(input) === null));
    fc.assert(
      fc.property(fc.constantFrom('size', 'event', 'error', 'ready'), fc.object(), (t, rest) => {
        parseFrameMessage({ ...rest, t });
      }),
    );
  });
});
