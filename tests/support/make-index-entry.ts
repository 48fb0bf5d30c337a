import type { RoleIndexEntry } from '#core';

/** A plausible entry of the role index, with these overrides. */
export function makeIndexEntry(given: Partial<RoleIndexEntry> = {}): RoleIndexEntry {
  return {
    id: 'ai-engineer',
    number: 1,
    title: 'AI Engineer',
    category: 'Data & AI',
    summary: 'You put models to work.',
    versions: [1],
    current: 1,
    competencies: [
      { id: 'TD', name: 'Technical Depth', target: 90, weight: 90 },
      { id: 'TS', name: 'Troubleshooting', target: 75, weight: 75 },
      { id: 'CM', name: 'Communication', target: 55, weight: 55 },
    ],
    forms: [
      { id: 'quick', name: 'Quick', minutes: 6.6, items: 20 },
      { id: 'standard', name: 'Standard', minutes: 11.9, items: 35 },
    ],
    ...given,
  };
}
