import type { Evidence } from '../evidence/evidence.ts';
import type { GuideBlock } from './guide-document.ts';

/**
 * Formats a person's evidence as parts of a guide, each with the same label; empty without
 * evidence.
 */
export function evidenceBlocks(
  evidence: Evidence | undefined,
  label: string,
): readonly GuideBlock[] {
  if (evidence === undefined) return [];
  const { text, url } = evidence;
  return [
    ...(text === '' ? [] : [{ kind: 'quote' as const, label, text }]),
    ...(url === null ? [] : [{ kind: 'link' as const, label, text: url, url }]),
  ];
}
