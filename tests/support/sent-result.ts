import type { ResultDetail } from '../../src/core/embed/result-detail.ts';

/** The result sent to a host that asked for the band only. */
export const SENT_BAND = {
  v: 1,
  role: 'ai-engineer',
  roleVersion: 1,
  date: '2026-11-22',
  fit: 69,
  range: [55, 83],
  band: 'developing',
} as const satisfies ResultDetail;
