// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdAgainst, listProfiles, ownProfile, profileQuery, type TargetProfile } from '#core';
import { RolePage, type SavedProgress } from '#features/role-page/role-page.tsx';
import { StepBehaviours } from '#features/role-page/profile/step-behaviours.tsx';
import { stepChanges } from '#features/role-page/profile/step-changes.ts';
import { LinkNavigationProvider } from '#ui/link.tsx';
import { newestRoleOf } from '#tests/support/newest-roles.ts';
import { ladderRole as role } from '#tests/support/ladder-role.ts';

// user-event finds the radios of a group by it, and jsdom has none.
beforeEach(() => {
  vi.stubGlobal('CSS', { escape: (name: string) => name });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

type PageProps = { readonly saved?: SavedProgress | null };

function Page({ saved = null }: PageProps) {
  const [profile, onChoose] = useState<TargetProfile>(ownProfile(role));
  const query = profileQuery(role, profile);
  return (
    <LinkNavigationProvider value={{ hrefTo: (path) => path, follow: () => true }}>
      <RolePage
        role={holdAgainst(role, profile)}
        shown={{ profile, query, note: query === '' ? null : 'A note', onChoose }}
        saved={saved}
        onStart={() => undefined}
      />
    </LinkNavigationProvider>
  );
}

const ladder = () => within(screen.getByRole('radiogroup', { name: 'Career step' }));
const changesOf = (title: string) => {
  const step = ladder().getByRole('radio', { name: title }).closest('.rr-climb__step');
  return [...(step?.querySelectorAll('.rr-climb__changes li') ?? [])].map((li) => li.textContent);
};
const ways = () =>
  screen.getAllByRole('link', { name: /^Start/ }).map((link) => link.getAttribute('href'));

describe('the ladder on a role’s page', () => {
  it('says of each step only what differs from the one before', () => {
    render(<Page />);
    expect(changesOf('Junior AI Engineer')).toEqual([]);
    expect(changesOf('Lead AI Engineer')).toEqual([
      'Troubleshooting rises from 75 to 90',
      'Communication rises from 55 to 85',
      'Documentation rises from 65 to 80',
    ]);
  });

  it('claims a level only for steps without figures', () => {
    const current = newestRoleOf('ai-engineer');
    const said = current.progression.map((progression) => {
      const { container } = render(<StepBehaviours role={current} progression={progression} />);
      const words = container.querySelector('p')?.textContent ?? '';
      return [progression.profile === undefined, words.replace(/ .*/, '')];
    });
    expect(said.filter(([, words]) => words !== '')).toEqual(
      said
        .filter(([, words]) => words !== '')
        .map(([isWithout]) => [isWithout, isWithout ? 'To' : 'It']),
    );
    expect(said.map(([isWithout]) => isWithout)).toContain(false);
    expect(said.map(([isWithout]) => isWithout)).toContain(true);
  });

  it.each<[SavedProgress | null, string]>([
    [null, 'Start for Lead AI Engineer · 7 minutes'],
    [{ formId: 'quick', done: 6, total: 20 }, 'Continue for Lead AI Engineer · 6 of 20 done'],
    [{ formId: 'quick', done: 20, total: 20 }, 'See your result for Lead AI Engineer'],
  ])('names the chosen step at every way in: %j', async (saved, label) => {
    render(<Page saved={saved} />);
    const names = () =>
      screen
        .getAllByRole('link', { name: /^(Start|Continue|See your result)/ })
        .map((link) => link.textContent);
    expect(names().join()).not.toContain('against');
    await userEvent.click(ladder().getByRole('radio', { name: 'Lead AI Engineer' }));
    expect(new Set(names())).toEqual(new Set([label]));
    await userEvent.click(ladder().getByRole('radio', { name: 'AI Engineer' }));
    expect(names().join()).not.toContain('against');
  });

  it('is one group of steps to a screen reader, each with its change, and is walked by arrow keys', async () => {
    render(<Page />);
    const read = () =>
      ladder()
        .getAllByRole<HTMLInputElement>('radio')
        .map((radio) => [
          radio.closest('label')?.textContent,
          radio.checked,
          document.activeElement === radio,
        ]);
    const titles = listProfiles(role).map(({ title }) => title);
    const own = titles.indexOf('AI Engineer');
    expect(read()).toEqual(titles.map((title, at) => [title, at === own, false]));
    for (const { title, change } of role.profiles) {
      expect(ladder().getByRole('radio', { name: title, description: change })).toBeTruthy();
    }
    ladder().getByRole('radio', { name: 'AI Engineer' }).focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(read()).toEqual(titles.map((title, at) => [title, at === own + 1, at === own + 1]));
    expect(
      screen.getAllByRole('img', { name: `The ${titles[own + 1]} profile` }).length,
    ).toBeGreaterThan(0);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(read()).toEqual(titles.map((title, at) => [title, at === own - 1, at === own - 1]));
  });

  it('moves radar, figures and the ways in with the choice', async () => {
    const { container } = render(<Page />);
    expect(new Set(ways())).toEqual(new Set(['/roles/ai-engineer/assess/']));
    await userEvent.click(ladder().getByRole('radio', { name: 'Lead AI Engineer' }));
    expect(new Set(ways())).toEqual(new Set(['/roles/ai-engineer/assess/?profile=lead']));
    const radars = screen.getAllByRole('img', { name: 'The Lead AI Engineer profile' });
    expect(radars).toHaveLength(2);
    expect(
      screen.getByRole('heading', { name: 'Communication' }).closest('li')?.textContent,
    ).toMatch(/85 of 100/);
    expect(screen.getByRole('status').textContent).toBe(
      'Lead AI Engineer asks for Technical Depth 90, Troubleshooting 90, Communication 85, Process Complexity 90, and Documentation 80.',
    );
    expect(screen.getByText('A note')).toBeTruthy();
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations).toEqual([]);
  });
});

describe('stepChanges', () => {
  it.each([
    [{ A: 50, B: 50 }, { A: 60, B: 50 }, [{ id: 'A', from: 50, to: 60 }]],
    [{ A: 50, B: 50 }, { A: 50, B: 40 }, [{ id: 'B', from: 50, to: 40 }]],
    [{ A: 50, B: 50 }, { A: 50, B: 50 }, []],
    [{ A: 50 }, { A: 50, B: 10 }, [{ id: 'B', from: 0, to: 10 }]],
  ])('from %j to %j: %j', (before, after, changes) => {
    expect(stepChanges([{ id: 'A' }, { id: 'B' }], before, after)).toEqual(changes);
  });
});
