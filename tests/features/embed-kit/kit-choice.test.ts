import { describe, expect, it } from 'vitest';
import { NO_GOAL } from '#core';
import { firstChoice, type KitChoice, optionsOf } from '#features/embed-kit/kit-choice.ts';
import { firstBar, type KitGoal } from '#features/embed-kit/kit-goal.ts';
import type { KitRole } from '#features/embed-kit/kit-role.ts';

const ROLE: KitRole = {
  id: 'ai-engineer',
  title: 'AI Engineer',
  competencies: [
    { id: 'TD', name: 'Technical Depth', target: 90.5 },
    { id: 'TS', name: 'Troubleshooting', target: 75 },
  ],
};
const choice = firstChoice('ai-engineer');

describe('what the kit’s form stands for', () => {
  it('begins with the plain look, the band, and room for a whole question', () => {
    expect(optionsOf(choice, ROLE)).toEqual({
      profile: 'ai-engineer',
      theme: { scheme: 'auto', accent: null, radius: null, font: 'system' },
      result: 'band',
      minHeight: 970,
      callToAction: null,
      goal: NO_GOAL,
    });
  });

  it.each<[string, KitGoal, object]>([
    ['the role’s own', { kind: 'own' }, NO_GOAL],
    ['a step', { kind: 'step', id: 'lead' }, { ...NO_GOAL, profile: 'lead' }],
    ['a bar as it begins', firstBar(ROLE), { ...NO_GOAL, targets: 'TD91-TS75' }],
    [
      'a bar whose name is typed with spaces',
      { kind: 'bar', name: '  Acme & Co ', targets: { TD: 0, TS: 100 } },
      { profile: null, targets: 'TD0-TS100', bar: 'Acme & Co' },
    ],
    [
      'a bar that asks for nothing',
      { kind: 'bar', name: 'Acme', targets: { TD: 0, TS: 0 } },
      NO_GOAL,
    ],
  ])('holds results against %s', (_, goal, expected) => {
    expect(optionsOf({ ...choice, goal }, ROLE).goal).toEqual(expected);
  });

  it.each<[string, Partial<KitChoice>, object]>([
    ['one role ticked', { profiles: ['baker'] }, {}],
    ['a company of spaces', { company: '   ' }, {}],
    ['a reference of spaces', { reference: '  ' }, {}],
    ['a long name', { company: 'x'.repeat(70) }, { company: 'x'.repeat(60) }],
    ['a long reference', { reference: 'y'.repeat(70) }, { reference: 'y'.repeat(64) }],
    ['the defaults', { mode: 'inline', length: null, hide: [], lang: null, surface: 'page' }, {}],
  ])('leaves out what says nothing, and cuts what is too long: %s', (_, change, expected) => {
    expect(optionsOf({ ...choice, ...change }, ROLE)).toEqual({
      ...optionsOf(choice, ROLE),
      ...expected,
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
    expect(optionsOf({ ...choice, minHeight }, ROLE).minHeight).toBe(expected);
  });

  it.each([
    ['Apply', 'https://careers.example', { label: 'Apply', url: 'https://careers.example' }],
    ['  Apply ', 'https://careers.example', { label: 'Apply', url: 'https://careers.example' }],
    [' ', 'https://careers.example', null],
    ['Apply', 'http://careers.example', null],
    ['Apply', 'javascript:alert(1)', null],
    ['Apply', '', null],
  ])('makes of the label "%s" and the address "%s" %j', (ctaLabel, ctaUrl, expected) => {
    expect(optionsOf({ ...choice, ctaLabel, ctaUrl }, ROLE).callToAction).toEqual(expected);
  });
});
