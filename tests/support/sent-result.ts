import type { ResultDetail } from '../../src/core/embed/result-detail.ts';

/** What a page receives that asked for the band alone. */
export const SENT_BAND = {
  v: 1,
  role: 'ai-engineer',
  roleVersion: 1,
  date: '2026-11-22',
  fit: 69,
  range: [55, 83],
  band: 'developing',
} as const satisfies ResultDetail;
