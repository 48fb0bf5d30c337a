import type { EvidenceByItem } from '#core';

/** Evidence by role that could not be saved: it lasts as long as the page is open. */
export const unsavedEvidence = new Map<string, EvidenceByItem>();

export const evidenceListeners = new Set<() => void>();
