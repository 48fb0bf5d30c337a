// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { listInstances } from '#platform/notes/list-instances.ts';

beforeEach(() => localStorage.clear());

it('names the embeds with anything of the person’s for a role, each once', () => {
  for (const key of [
    'ai-engineer/plan',
    'ai-engineer~jobs/evidence',
    'ai-engineer~jobs/plan',
    'ai-engineer~blog/plan',
    'ai-engineer~other/a',
    'ai-engineer~read/explained',
    'ai-engineer~settings/at-root',
    'ai-engineer-lead~x/plan',
    'data-engineer~y/plan',
  ])
    localStorage.setItem(`role-radar/${key}`, '{}');
  expect(listInstances('ai-engineer')).toEqual(['blog', 'jobs', 'other', 'read']);
});

it('names none where storage is refused', () => {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  expect(listInstances('ai-engineer', [refuse])).toEqual([]);
});
