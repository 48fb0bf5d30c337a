import type { EvidenceByItem } from '#core';

/** Evidence of opened files by role, until the page that it is shown on takes it. */
const brought = new Map<string, EvidenceByItem>();
const listeners = new Set<() => void>();

export function passOnEvidence(role: string, evidence: EvidenceByItem): void {
  brought.set(role, evidence);
  for (const tell of listeners) tell();
}

/** Takes the evidence of the last opened file for a role; null without any. */
export function takeOpenedEvidence(role: string): EvidenceByItem | null {
  const evidence = brought.get(role) ?? null;
  brought.delete(role);
  return evidence;
}

/** Calls the listener when a file with evidence is opened, until the returned function is called. */
export function onOpenedEvidence(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
