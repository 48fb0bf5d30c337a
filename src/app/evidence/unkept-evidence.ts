import type { EvidenceByItem } from '#core';

/** Evidence by role that this browser would not keep: it lasts as long as the page is open. */
export const unkeptEvidence = new Map<string, EvidenceByItem>();

/** Everyone on this page who wants to know of a change. */
export const evidenceListeners = new Set<() => void>();
