import { describe, expect, it } from 'vitest';
import { firstChoice, optionsOf } from '#features/embed-kit/kit-choice.ts';

const choice = firstChoice('ai-engineer');

describe('what the kit’s form stands for', () => {
  it('begins with the plain look, the band, and room for a whole question', () => {
    expect(optionsOf(choice)).toEqual({
      profile: 'ai-engineer',
      theme: { scheme: 'auto', accent: null, radius: null, font: 'system' },
      result: 'band',
      minHeight: 900,
      callToAction: null,
    });
  });

  it.each([
    ['500', 500],
    ['500.6', 501],
    ['', 420],
    ['199', 420],
    ['2001', 420],
    ['x', 420],
  ])('reserves for "%s" %d px', (minHeight, expected) => {
    expect(optionsOf({ ...choice, minHeight }).minHeight).toBe(expected);
  });

  it.each([
    ['Apply', 'https://careers.example', { label: 'Apply', url: 'https://careers.example' }],
    ['  Apply ', 'https://careers.example', { label: 'Apply', url: 'https://careers.example' }],
    [' ', 'https://careers.example', null],
    ['Apply', 'http://careers.example', null],
    ['Apply', 'javascript:alert(1)', null],
    ['Apply', '', null],
  ])('makes of the label "%s" and the address "%s" %j', (ctaLabel, ctaUrl, expected) => {
    expect(optionsOf({ ...choice, ctaLabel, ctaUrl }).callToAction).toEqual(expected);
  });
});
