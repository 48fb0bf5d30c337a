import { expect, it } from 'vitest';
import { makePlanId } from '#platform/notes/plan-id.ts';
import { mayHavePlan, planKey } from '#platform/notes/plan-key.ts';
import { FakeStorage } from '#tests/support/fake-storage.ts';
import { refused } from '#tests/support/fake-browser.ts';

it('tells whether there may be a plan for a role, without reading it', () => {
  const storage = new FakeStorage();
  storage.setItem(planKey('ai-engineer'), 'x');
  expect(mayHavePlan('ai-engineer', '', () => storage)).toBe(true);
  expect(mayHavePlan('other', '', () => storage)).toBe(false);
  expect(mayHavePlan('ai-engineer', '', refused)).toBe(false);
});

it('names a plan by 16 hexadecimal digits', () => {
  expect(makePlanId((into) => into.set([0, 1, 15, 16, 255, 127, 128, 9]))).toBe('00010f10ff7f8009');
  expect(makePlanId()).toMatch(/^[0-9a-f]{16}$/);
  expect(makePlanId()).not.toBe(makePlanId());
});
