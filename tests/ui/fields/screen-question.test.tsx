// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ChoiceMeans, ScreenQuestion } from '#ui/fields/choices.tsx';

afterEach(cleanup);

// user-event finds radios with it, and jsdom lacks it.
vi.stubGlobal('CSS', { escape: (name: string) => name });

function setUp(props: { isFixed?: boolean; error?: { id: string; text: string } } = {}) {
  const chosen: [number, ChoiceMeans][] = [];
  render(
    <ScreenQuestion
      name="q1"
      heading={<h1 tabIndex={-1}>How often?</h1>}
      prompt="Think of the last month."
      options={[
        { value: 0, label: 'Never' },
        { value: 1, label: 'Sometimes' },
      ]}
      value={null}
      onChoose={(value, how) => chosen.push([value, how])}
      {...props}
    />,
  );
  return { chosen, user: userEvent.setup() };
}

describe('ScreenQuestion', () => {
  it('makes no group of its own, whose name would repeat the heading', () => {
    setUp();
    expect(screen.queryByRole('radiogroup')).toBeNull();
    expect(screen.queryByRole('group')).toBeNull();
    expect(document.body.textContent).toMatch(/^How often\?Think of the last month\.Never/);
  });

  it('chooses by number key from the heading on, and takes focus along', async () => {
    const { chosen, user } = setUp();
    screen.getByRole('heading').focus();
    await user.keyboard('2');
    expect(chosen).toEqual([[1, 'digit']]);
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Sometimes' }));
  });

  it('changes nothing once it is fixed', async () => {
    const { chosen, user } = setUp({ isFixed: true });
    screen.getByRole('heading').focus();
    await user.keyboard('2');
    await user.click(screen.getByText('Never'));
    expect(chosen).toEqual([]);
  });

  it('keeps heading and box for the next question, with answers of its own', () => {
    const ask = (name: string) => (
      <ScreenQuestion
        name={name}
        heading={<h1>{name}</h1>}
        prompt="Think of the last month."
        options={[{ value: 0, label: 'Never' }]}
        value={null}
        onChoose={() => undefined}
      />
    );
    const { rerender } = render(ask('q1'));
    const parts = () => {
      const radio = screen.getByRole('radio');
      return { heading: screen.getByRole('heading'), radio, box: radio.closest('[id]') };
    };
    const before = parts();
    rerender(ask('q2'));
    expect(parts().heading).toBe(before.heading);
    expect(parts().box).toBe(before.box);
    expect(parts().radio).not.toBe(before.radio);
  });

  it('says an error between prompt and answers, under the id that the group refers to', () => {
    setUp({ error: { id: 'q1-error', text: 'Choose an answer.' } });
    expect(document.getElementById('q1-error')?.textContent).toBe('Choose an answer.');
    expect(document.body.textContent).toMatch(/month\.Choose an answer\.Never/);
  });
});
