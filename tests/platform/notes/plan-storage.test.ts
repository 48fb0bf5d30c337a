// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { clearEverything } from '#platform/storage/clear-everything.ts';
import { honourDeletions } from '#platform/storage/honour-deletions.ts';
import { savedAt } from '#platform/storage/saved-at.ts';
import { createPlanStorage } from '#platform/notes/plan-storage.ts';
import { fakeTab, refused } from '#tests/support/fake-browser.ts';
import { makePlan, makeStep } from '#tests/support/sample-plan.ts';

const PLACE = 'role-radar/ai-engineer/plan';
const PLAN = makePlan(makeStep());

describe('a plan', () => {
  it('is kept beside the answers to its role, with its time', () => {
    const { browser } = fakeTab();
    const plans = createPlanStorage('', browser);
    expect(plans.read('ai-engineer')).toBeNull();
    expect(plans.write(PLAN)).toBe(true);
    expect(plans.read('ai-engineer')).toEqual(PLAN);
    expect(plans.read('other')).toBeNull();
    expect(savedAt(browser.local(), PLACE)).toBe(browser.now());
  });

  it.each(['', '{', '[]', '{"at":1}', JSON.stringify({ format: 'role-radar-plan' })])(
    'is none where something else is kept: %s',
    (text) => {
      const { browser } = fakeTab();
      browser.local().setItem(PLACE, text);
      expect(createPlanStorage('', browser).read('ai-engineer')).toBeNull();
    },
  );

  it('of another role is none', () => {
    const { browser } = fakeTab();
    const plans = createPlanStorage('', browser);
    plans.write(PLAN);
    browser.local().setItem('role-radar/other/plan', browser.local().getItem(PLACE) ?? '');
    expect(plans.read('other')).toBeNull();
  });

  it('stays deleted where a killed browser brings it back, and a later one stays', async () => {
    const tab = fakeTab();
    const plans = createPlanStorage('', tab.browser);
    plans.write(PLAN);
    const before = tab.local.getItem(PLACE) ?? '';
    expect(await plans.clear('ai-engineer')).toBe(true);
    expect(plans.read('ai-engineer')).toBeNull();
    tab.local.setItem(PLACE, before);
    expect(await honourDeletions(tab.browser)).toBe(true);
    expect(plans.read('ai-engineer')).toBeNull();
    tab.time.now += 1;
    plans.write(PLAN);
    expect(await honourDeletions(tab.browser)).toBe(false);
    expect(plans.read('ai-engineer')).toEqual(PLAN);
  });

  it('of an embed with an instance is its own, and deleting one leaves the others', async () => {
    const tab = fakeTab();
    const [site, jobs, team] = ['', 'jobs', 'team'].map((instance) =>
      createPlanStorage(instance, tab.browser),
    );
    jobs?.write(PLAN);
    expect(savedAt(tab.local, 'role-radar/ai-engineer~jobs/plan')).toBe(tab.browser.now());
    expect(site?.read('ai-engineer')).toBeNull();
    expect(team?.read('ai-engineer')).toBeNull();
    site?.write(PLAN);
    const heard = vi.fn();
    jobs?.subscribe('ai-engineer', heard);
    tab.hear(PLACE, 'x');
    expect(heard).not.toHaveBeenCalled();
    expect(await jobs?.clear('ai-engineer')).toBe(true);
    expect(await honourDeletions(tab.browser)).toBe(false);
    expect(jobs?.read('ai-engineer')).toBeNull();
    expect(site?.read('ai-engineer')).toEqual(PLAN);
  });

  it('goes with everything', async () => {
    const { browser } = fakeTab();
    const plans = createPlanStorage('', browser);
    plans.write(PLAN);
    expect(await clearEverything(browser)).toBe(true);
    expect(plans.read('ai-engineer')).toBeNull();
  });

  it('of another tab is heard of, until nobody listens', () => {
    const tab = fakeTab();
    const heard = vi.fn();
    const end = createPlanStorage('', tab.browser).subscribe('ai-engineer', heard);
    tab.hear('role-radar/other/plan', 'x');
    expect(heard).not.toHaveBeenCalled();
    tab.hear(PLACE, 'x');
    expect(heard).toHaveBeenCalledTimes(1);
    end();
    tab.hear(PLACE, 'y');
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('is not kept without storage', async () => {
    const plans = createPlanStorage('', { ...fakeTab().browser, local: refused });
    expect(plans.read('ai-engineer')).toBeNull();
    expect(plans.write(PLAN)).toBe(false);
    expect(await plans.clear('ai-engineer')).toBe(true);
  });
});
