import { describe, expect, it } from 'vitest';
import { titleInSentence } from '#core';

describe('titleInSentence', () => {
  it.each([
    ['Explaining results and trade-offs', 'en', 'explaining results and trade-offs'],
    ['Using Kubernetes', 'en-GB', 'using Kubernetes'],
    ['Owning it', 'en', 'owning it'],
    ['Fine-tuning models', 'en', 'fine-tuning models'],
    ['Spring Boot services', 'en', 'Spring Boot services'],
    ['Kubernetes operations', 'en', 'Kubernetes operations'],
    ['SQL tuning', 'en', 'SQL tuning'],
    ['Training und Betrieb', 'de', 'Training und Betrieb'],
    ['', 'en', ''],
  ])('%s in %s is %s', (title, locale, part) => {
    expect(titleInSentence(title, locale)).toBe(part);
  });
});
