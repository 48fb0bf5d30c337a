// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { SavingStatus } from '#core';
import { SavingNotice } from '#features/take-assessment/saving-notice.tsx';
import { Announcer } from '#ui/announcer.tsx';
import { liveRegionText } from '#tests/support/live-regions.ts';

afterEach(cleanup);

const saved: SavingStatus = {
  tier: 'local',
  problem: null,
  durable: true,
  copied: true,
  place: 'own',
  otherVersion: null,
};

function start(
  saving: Partial<SavingStatus>,
  onCopy = async (_text: string) => true,
  warnsOfExpiry = false,
) {
  return render(
    <Announcer>
      <SavingNotice
        saving={{ ...saved, ...saving }}
        warnsOfExpiry={warnsOfExpiry}
        getResumeLink={() => 'https://example.org/#1ABC'}
        onCopy={onCopy}
      />
    </Announcer>,
  );
}

describe('the notice about saving', () => {
  it.each<[string, Partial<SavingStatus>]>([
    ['answers are saved', {}],
    ['they are saved for this frame’s site', { place: 'partitioned' }],
    ['storage wasn’t looked at yet', { tier: 'memory', durable: false }],
  ])('is not there while %s', (_case, saving) => {
    const { container } = start(saving);
    expect(container.querySelector('.rr-saving')).toBeNull();
  });

  it.each<[Partial<SavingStatus>, string, RegExp]>([
    [{ tier: 'memory', problem: 'blocked' }, 'Your answers are not being saved', /doesn’t let/],
    [{ tier: 'memory', problem: 'full' }, 'Your answers are not being saved', /storage is full/],
    [{ tier: 'memory', problem: 'newer' }, 'Your answers are not being saved', /Reload the page/],
    [{ tier: 'memory', problem: 'version' }, 'Your answers are not being saved', /another version/],
    [
      { tier: 'memory', problem: 'blocked', place: 'sandboxed' },
      'Your answers are not being saved',
      /doesn’t let us save/,
    ],
    [
      { tier: 'session', durable: false },
      'Your answers are kept for this tab only',
      /close the tab/,
    ],
    [
      { tier: 'session', problem: 'newer', durable: false },
      'Your answers are kept for this tab only',
      /A newer Role Radar has saved answers/,
    ],
    [
      { tier: 'session', problem: 'version', durable: true },
      'Your answers are kept for this tab only',
      /Answers to another version/,
    ],
    [
      { durable: false, place: 'credentialless' },
      'Your answers are kept until you leave this page',
      /save answers only until you leave/,
    ],
    [{ problem: 'corrupt' }, 'An older copy of your answers could not be read', /aside/],
  ])('says of %o: %s', (saving, title, text) => {
    start({ durable: saving.tier === undefined, ...saving });
    expect(liveRegionText()).toBe(title);
    expect(screen.getByText(text)).toBeTruthy();
  });

  it('says, where all is well, that this browser deletes what is kept after a week', () => {
    start({}, undefined, true);
    expect(liveRegionText()).toMatch(/stay away for a week/);
    expect(screen.getByText(/seven days/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Copy resume link', hidden: true })).toBeTruthy();
  });

  it('says nothing of that where something worse is to be said', () => {
    start({ tier: 'session', durable: false }, undefined, true);
    expect(liveRegionText()).toMatch(/for this tab only/);
    expect(screen.queryByText(/seven days/)).toBeNull();
  });

  it('hands out the copy that could not be read, and offers that only when there is one', async () => {
    const name = { name: 'Download the unreadable copy', hidden: true };
    let downloads = 0;
    const { rerender } = render(
      <Announcer>
        <SavingNotice
          saving={{ ...saved, problem: 'corrupt' }}
          getResumeLink={() => ''}
          onCopy={async () => true}
          onDownload={() => (downloads += 1)}
        />
      </Announcer>,
    );
    await userEvent.setup().click(screen.getByRole('button', name));
    expect(downloads).toBe(1);
    rerender(
      <Announcer>
        <SavingNotice
          saving={{ ...saved, problem: 'corrupt' }}
          getResumeLink={() => ''}
          onCopy={async () => true}
        />
      </Announcer>,
    );
    expect(screen.queryByRole('button', name)).toBeNull();
  });

  it('copies the resume link and says so', async () => {
    const copied: string[] = [];
    start({ tier: 'memory', problem: 'blocked' }, async (text) => copied.push(text) > 0);
    await userEvent
      .setup()
      .click(screen.getByRole('button', { name: 'Copy resume link', hidden: true }));
    expect(copied).toEqual(['https://example.org/#1ABC']);
    expect(liveRegionText()).toContain('Copied');
    expect(screen.queryByRole('textbox', { hidden: true })).toBeNull();
  });

  it('shows the link to copy by hand where the browser refuses', async () => {
    start({ tier: 'memory', problem: 'blocked' }, async () => false);
    await userEvent
      .setup()
      .click(screen.getByRole('button', { name: 'Copy resume link', hidden: true }));
    const field = screen.getByRole('textbox', { name: 'Resume link', hidden: true });
    expect(field).toHaveProperty('value', 'https://example.org/#1ABC');
  });
});
