// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  barOf,
  decideProfile,
  fitProfiles,
  holdAgainst,
  listProfiles,
  ownProfile,
  scoreResponses,
  type TargetProfile,
} from '#core';
import type { ProfileComparison } from '#features/see-result/headline/profile-comparison.ts';
import { ResultView } from '#features/see-result/result-view.tsx';
import { messagesOf } from '#i18n/load-messages.ts';
import { ladderRole as role } from '#tests/support/ladder-role.ts';
import { readPerson } from '../../../support/golden-people.ts';

// user-event finds the radios of a group by it, and jsdom has none.
beforeEach(() => {
  vi.stubGlobal('CSS', { escape: (name: string) => name });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const { responses } = readPerson('E07_standard_typical');
const BAR = barOf({ TD: 85, TS: 70, CM: 60, PC: 80, DC: 60 }, 'Acme <b>Senior</b>');

type Given = Partial<Pick<ProfileComparison, 'profile' | 'problem' | 'setBy'>>;

function Page({ profile: first = ownProfile(role), problem = null, setBy = 'link' }: Given) {
  const [profile, choose] = useState<TargetProfile>(first);
  const held = holdAgainst(role, profile);
  const choices = [...listProfiles(role), BAR];
  return (
    <ResultView
      role={held}
      result={scoreResponses(held, responses)}
      responses={responses}
      origin={{ kind: 'own' }}
      inFrame={false}
      comparison={{
        profile,
        problem,
        setBy,
        steps: fitProfiles(role, responses, choices),
        onChoose: choose,
      }}
    />
  );
}

const number = () => document.querySelector('.rr-result__number')?.textContent;
const scores = () =>
  [...document.querySelectorAll('.rr-result__table tbody tr')].map(
    (row) => row.children[1]?.textContent,
  );

describe('the ladder on a result', () => {
  it('says where the person stands on every step, and which one is in force', () => {
    render(<Page />);
    const steps = within(screen.getByRole('radiogroup', { name: 'Compare with' }));
    const names = steps.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent);
    const fits = fitProfiles(role, responses, [...listProfiles(role), BAR]);
    expect(names).toEqual(
      fits.map(({ profile, fit }) => {
        const [low = 0, high = 0] = fit?.range ?? [];
        const [score, from, to] = [fit?.score ?? 0, low, high].map((points) => Math.round(points));
        const decision = fit && messagesOf('en', 'common').decision[decideProfile(fit, role.bands)];
        return `${profile.title} ${score}, likely ${from} to ${to}: ${decision}`;
      }),
    );
    const chosen = steps.getByRole<HTMLInputElement>('radio', { name: /^AI Engineer/ });
    expect(chosen.checked).toBe(true);
    expect(document.querySelector('.rr-result__compared')).toBeNull();
  });

  it('moves fit, status and words with the choice, and leaves the scores', async () => {
    render(<Page />);
    const before = { number: number(), scores: scores() };
    await userEvent.click(screen.getByRole('radio', { name: /^Lead AI Engineer/ }));
    expect(document.querySelector('.rr-result__compared')?.textContent).toBe(
      'Compared with Lead AI Engineer',
    );
    const said = [...document.querySelectorAll('#ladder [aria-live]')];
    expect(said.map(({ textContent }) => textContent)).toEqual(['Compared with Lead AI Engineer']);
    const { fit } = scoreResponses(holdAgainst(role, listProfiles(role)[2] ?? BAR), responses);
    expect(number()).toContain(`${Math.round(fit?.score ?? 0)} of 100`);
    expect(number()).not.toBe(before.number);
    expect(scores()).toEqual(before.scores);
    expect(screen.getByRole('columnheader', { name: 'Compared with the target' })).toBeTruthy();
    expect(document.querySelector('.rr-radar__key')?.textContent).toContain('Lead AI Engineer');
    await userEvent.click(screen.getByRole('radio', { name: /^AI Engineer/ }));
    expect(number()).toBe(before.number);
  });

  it('is opened and walked by keyboard; the tree has one group, and the radar the name of the step', async () => {
    const user = userEvent.setup();
    render(<Page />);
    // In jsdom no key opens a summary.
    await user.click(screen.getByText('Compare with other career steps'));
    const steps = within(screen.getByRole('radiogroup', { name: 'Compare with' }));
    const chosen = () =>
      steps
        .getAllByRole<HTMLInputElement>('radio')
        .filter(({ checked }) => checked)
        .map((radio) => [radio.closest('label')?.textContent, document.activeElement === radio]);
    steps.getByRole('radio', { name: /^AI Engineer/ }).focus();
    await user.keyboard('{ArrowDown}');
    expect(chosen()).toEqual([[expect.stringMatching(/^Lead AI Engineer/), true]]);
    expect(
      screen.getByText('Compared with Lead AI Engineer', { selector: '[aria-live]' }),
    ).toBeTruthy();
    const radar = (name: RegExp) => [
      ...screen.queryAllByRole('img', { name }),
      ...screen.queryAllByRole('group', { name }),
    ];
    expect(radar(/^The result over the Lead AI Engineer profile$/)).not.toEqual([]);
    await user.keyboard('{ArrowDown}');
    expect(chosen()).toEqual([[expect.stringMatching(/^“?Acme <b>Senior<\/b>/), true]]);
    expect(radar(/^The result over the .*Acme <b>Senior<\/b>.* profile$/)).not.toEqual([]);
  });

  it.each([
    ['link', 'Compared with “Acme <b>Senior</b>”, targets set by the link'],
    [
      { host: 'https://careers.example' },
      'Compared with “Acme <b>Senior</b>”, targets set by https://careers.example',
    ],
    [{ host: null }, 'Compared with “Acme <b>Senior</b>”, targets set by the page around this one'],
  ] as const)('says whose bar it is, as text: %j', (setBy, words) => {
    render(<Page profile={BAR} setBy={setBy} />);
    expect(document.querySelector('.rr-result__compared')?.textContent).toBe(words);
  });

  it.each([
    [{ code: 'unknown-profile', id: '<img>' }, /no step called “<img>”.*with AI Engineer/],
    [{ code: 'unreadable-targets' }, /targets in the address can’t be read.*with AI Engineer/],
  ] as const)('says why the address was not followed: %j', (problem, words) => {
    render(<Page problem={problem} />);
    expect(screen.getByText(words)).toBeTruthy();
    expect(number()).toMatch(/^69 of 100/);
  });
});
