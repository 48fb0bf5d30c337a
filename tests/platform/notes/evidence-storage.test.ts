// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { evidenceKey, mayHaveEvidence } from '#platform/notes/evidence-key.ts';
import { savedAt } from '#platform/storage/saved-at.ts';
import { createEvidenceStorage } from '#platform/notes/evidence-storage.ts';
import { fakeTab, refused } from '#tests/support/fake-browser.ts';

const PLACE = 'role-radar/ai-engineer/evidence';
const EVIDENCE = new Map([['TD1', { text: 'The review', url: 'https://example.com/' }]]);

it('evidence is kept beside the answers to its role, with its time, and removed with its last word', () => {
  const { browser } = fakeTab();
  const kept = createEvidenceStorage('', browser);
  expect(kept.read('ai-engineer').size).toBe(0);
  expect(kept.write('ai-engineer', EVIDENCE)).toBe(true);
  expect(kept.read('ai-engineer')).toEqual(EVIDENCE);
  expect(kept.read('other').size).toBe(0);
  expect(savedAt(browser.local(), PLACE)).toBe(browser.now());
  expect(kept.write('ai-engineer', new Map())).toBe(true);
  expect(browser.local().getItem(PLACE)).toBeNull();
});

it('evidence in an embed with an instance is its own', () => {
  const { browser } = fakeTab();
  createEvidenceStorage('jobs', browser).write('ai-engineer', EVIDENCE);
  expect(savedAt(browser.local(), 'role-radar/ai-engineer~jobs/evidence')).toBe(browser.now());
  expect(createEvidenceStorage('jobs', browser).read('ai-engineer')).toEqual(EVIDENCE);
  expect(mayHaveEvidence('ai-engineer', 'jobs', browser.local)).toBe(true);
  for (const instance of ['', 'team']) {
    expect(createEvidenceStorage(instance, browser).read('ai-engineer').size).toBe(0);
    expect(mayHaveEvidence('ai-engineer', instance, browser.local)).toBe(false);
  }
});

it('evidence is not kept without storage', () => {
  const kept = createEvidenceStorage('', { ...fakeTab().browser, local: refused });
  expect(kept.read('ai-engineer').size).toBe(0);
  expect(kept.write('ai-engineer', EVIDENCE)).toBe(false);
  expect(kept.write('ai-engineer', new Map())).toBe(false);
});

it('tells whether there may be some, without reading it', () => {
  const { browser } = fakeTab();
  expect(mayHaveEvidence('ai-engineer', '', browser.local)).toBe(false);
  createEvidenceStorage('', browser).write('ai-engineer', EVIDENCE);
  expect(evidenceKey('ai-engineer')).toBe(PLACE);
  expect(mayHaveEvidence('ai-engineer', '', browser.local)).toBe(true);
  expect(mayHaveEvidence('ai-engineer', '', refused)).toBe(false);
});
