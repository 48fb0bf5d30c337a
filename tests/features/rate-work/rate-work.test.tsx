// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { ObserverRating } from '#core';
import { Announcer } from '#ui/announcer.tsx';
import { ADVANCE_DELAY_MS } from '#ui/fields/auto-advance.ts';
import { RateWork } from '#features/rate-work/rate-work.tsx';
import { aiEngineer } from '#tests/support/ai-engineer.ts';

afterEach(cleanup);

const ASKED = aiEngineer.indicators.slice(0, 2);
const [FIRST, SECOND] = ASKED;
if (FIRST === undefined || SECOND === undefined) throw new Error('no indicators');

type Given = {
  readonly ratings?: ReadonlyMap<string, ObserverRating>;
  readonly name?: string | null;
  readonly isSaved?: boolean;
  readonly autoAdvance?: boolean;
};

function show({
  ratings: before = new Map(),
  name = 'Ada',
  isSaved = true,
  autoAdvance = false,
}: Given = {}) {
  const log: { ratings: ReadonlyMap<string, ObserverRating> } = { ratings: before };
  function Page() {
    const [ratings, setRatings] = useState(before);
    const [on, setOn] = useState(autoAdvance);
    const change = (next: ReadonlyMap<string, ObserverRating>) => {
      log.ratings = next;
      setRatings(next);
    };
    return (
      <RateWork
        role={aiEngineer}
        asked={ASKED.map(({ id }) => id)}
        name={name}
        tag="00AB"
        ratings={ratings}
        onRate={(id, rating) => change(new Map(ratings).set(id, rating))}
        onClear={async () => {
          change(new Map());
          return true;
        }}
        isSaved={isSaved}
        autoAdvance={on}
        onAutoAdvanceChange={setOn}
        today="2026-11-29"
        linkOf={(own) => `https://x.example/#${own}`}
        onCopy={async () => true}
        renderSendOptions={(link) => <p>ways for {link}</p>}
      />
    );
  }
  render(
    <Announcer>
      <Page />
    </Announcer>,
  );
  return log;
}

const press = (name: string | RegExp) =>
  userEvent.setup().click(screen.getByRole('button', { name }));
/** The heading once it is there; a busy machine takes its time. */
const heading = (name: string) => screen.findByRole('heading', { name }, { timeout: 10_000 });
const title = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('rating somebody else’s work', () => {
  it('says what it is and who sees what before it asks anything', () => {
    show();
    expect(title()).toBe('Ada would like to hear how you see their work');
    expect(screen.getByText(/You read 2 behaviours from the AI Engineer role/)).toBeTruthy();
    expect(screen.getByText(/to nobody else. You are not anonymous/)).toBeTruthy();
    expect(screen.queryAllByRole('radio')).toEqual([]);
    cleanup();
    show({ name: null });
    expect(title()).toBe('Somebody would like to hear how you see their work');
  });

  it('shows the anchors word for word as somebody else’s, one behaviour after the other', async () => {
    const log = show();
    await press('Start');
    expect(title()).toBe(FIRST.title);
    expect(document.activeElement?.textContent).toBe(FIRST.title);
    expect(screen.getByText(/as if Ada said it/)).toBeTruthy();
    expect(screen.getAllByRole('radio')).toHaveLength(6);
    for (const anchor of FIRST.anchors) expect(screen.getByText(anchor)).toBeTruthy();
    await userEvent.setup().keyboard('{Tab}');
    await userEvent.setup().click(screen.getByText(FIRST.anchors[3] ?? ''));
    await press('Next');
    expect(title()).toBe(SECOND.title);
    expect(screen.getByText('Behaviour 2 of 2')).toBeTruthy();
    await userEvent.setup().click(screen.getByText('I can’t judge'));
    await press('See what you’ll send');
    expect(log.ratings).toEqual(
      new Map<string, ObserverRating>([
        [FIRST.id, 3],
        [SECOND.id, 'cant-judge'],
      ]),
    );
    expect(title()).toBe('What you send back');
    expect(screen.getByText('1 behaviour rated, 1 that you can’t judge')).toBeTruthy();
    expect(screen.getByText('00AB')).toBeTruthy();
  });

  it('puts the observer’s name into the link only as typed, and says when it is too long', async () => {
    show({ ratings: new Map([[FIRST.id, 2]]) });
    await press('Continue');
    await press('See what you’ll send');
    const link = () => screen.getByLabelText<HTMLInputElement>('Link to send back').value;
    expect(link()).toBe('https://x.example/#');
    const field = screen.getByLabelText('Your name (optional)');
    await userEvent.setup().type(field, 'Zoë');
    expect(link()).toBe('https://x.example/#Zoë');
    expect(screen.getByText(`ways for ${link()}`)).toBeTruthy();
    await userEvent.setup().type(field, '名'.repeat(30));
    expect(screen.getByText(/Too long for a link/)).toBeTruthy();
  });

  it('takes a press for each behaviour, one to start and one to copy, and moves on by itself', async () => {
    const log = show({ autoAdvance: true });
    const user = userEvent.setup();
    await press('Start');
    await user.click(screen.getByText(FIRST.anchors[3] ?? ''));
    expect(await heading(SECOND.title)).toBe(document.activeElement);
    await user.click(screen.getByText(SECOND.anchors[1] ?? ''));
    expect(await heading('What you send back')).toBeTruthy();
    expect([...log.ratings.values()]).toEqual([3, 1]);
    // Changing one leads straight back.
    await press(`Change: ${FIRST.title}`);
    await user.click(screen.getByText(FIRST.anchors[4] ?? ''));
    expect(await heading('What you send back')).toBeTruthy();
    expect([...log.ratings.values()]).toEqual([4, 1]);
  });

  it('moves on only by the button where that is wanted', async () => {
    const log = show({ autoAdvance: true });
    const user = userEvent.setup();
    await press('Start');
    await user.click(screen.getByRole('checkbox', { name: 'Move on when I choose' }));
    await user.click(screen.getByText(FIRST.anchors[3] ?? ''));
    await new Promise((resolve) => setTimeout(resolve, ADVANCE_DELAY_MS * 2));
    expect(log.ratings.get(FIRST.id)).toBe(3);
    expect(title()).toBe(FIRST.title);
  });

  it('sends nothing where nothing was rated', async () => {
    show();
    await press('Start');
    await press('Skip');
    await press('See what you’ll send');
    expect(screen.getByText(/You haven’t rated anything yet/)).toBeTruthy();
    expect(screen.queryByLabelText('Link to send back')).toBeNull();
    await press('Back to the behaviours');
    expect(title()).toBe(FIRST.title);
    await press('Back');
    expect(title()).toMatch(/would like to hear/);
  });

  it('goes on where it was left, and changes or deletes what was said', async () => {
    const log = show({ ratings: new Map([[FIRST.id, 2]]) });
    expect(screen.getByText(/You have answered 1 of 2/)).toBeTruthy();
    await press('Continue');
    expect(title()).toBe(SECOND.title);
    await press('See what you’ll send');
    await press(new RegExp(`^Change: `));
    expect(title()).toBe(FIRST.title);
    await press('Back');
    await press('Delete my ratings');
    await press('Delete them now');
    expect(await screen.findByText(/Your ratings are deleted/)).toBeTruthy();
    expect(log.ratings.size).toBe(0);
    await press('Start');
    expect(title()).toBe(FIRST.title);
  });

  it('starts over, and says when this browser keeps nothing', async () => {
    const log = show({ ratings: new Map([[FIRST.id, 2]]), isSaved: false });
    expect(screen.getByText('This browser can’t save your ratings')).toBeTruthy();
    await press('Start over');
    expect(title()).toBe(FIRST.title);
    expect(log.ratings.size).toBe(0);
  });
});
