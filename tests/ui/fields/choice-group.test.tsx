// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChoiceGroup, type ChoiceMeans } from '#ui/fields/choices.tsx';

afterEach(cleanup);

// user-event finds radios with it, and jsdom lacks it.
vi.stubGlobal('CSS', { escape: (name: string) => name });

function setUp(first: number | null = null, error: string | null = null) {
  const chosen: [number, ChoiceMeans][] = [];
  function Question() {
    const [value, setValue] = useState(first);
    return (
      <ChoiceGroup
        name="q1"
        legend={<h1 tabIndex={-1}>How often?</h1>}
        options={[
          { value: 0, label: 'Never' },
          { value: 1, label: 'Sometimes' },
          { value: 2, label: 'Always', hint: 'every day' },
        ]}
        value={value}
        error={error}
        onChoose={(next, how) => {
          chosen.push([next, how]);
          setValue(next);
        }}
      />
    );
  }
  render(<Question />);
  return { chosen, user: userEvent.setup() };
}

const isChecked = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name }).checked;

describe('ChoiceGroup', () => {
  it('is a group of radios named by its question, each radio by its label', () => {
    setUp(1);
    expect(screen.getByRole('radiogroup', { name: 'How often?' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'How often?' })).toBeTruthy();
    expect(isChecked('Sometimes')).toBe(true);
    expect(isChecked('Never')).toBe(false);
  });

  it('has a hint as a radio’s description, not as part of its name', () => {
    setUp();
    expect(screen.getByRole('radio', { name: 'Always', description: 'every day' })).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'Never', description: '' })).toBeTruthy();
  });

  it('tells a pointer on the label from keys', async () => {
    const { chosen, user } = setUp();
    await user.click(screen.getByText('Always'));
    expect(chosen).toEqual([[2, 'pointer']]);
    expect(isChecked('Always')).toBe(true);
  });

  it('tells Space from arrow keys', async () => {
    const { chosen, user } = setUp();
    await user.tab();
    await user.keyboard(' ');
    await user.keyboard('{ArrowDown}');
    expect(chosen).toEqual([
      [0, 'space'],
      [1, 'arrow'],
    ]);
    await user.click(screen.getByText('Never'));
    expect(chosen.at(-1)).toEqual([0, 'pointer']);
  });

  it('chooses by number key from the question on, and takes focus along', async () => {
    const { chosen, user } = setUp();
    screen.getByRole('heading').focus();
    await user.keyboard('2');
    expect(chosen).toEqual([[1, 'digit']]);
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Sometimes' }));
  });

  it('leaves alone numbers without an option, shortcuts, and keys pressed elsewhere', async () => {
    const { chosen, user } = setUp();
    await user.keyboard('1');
    screen.getByRole('heading').focus();
    await user.keyboard('4');
    await user.keyboard('0');
    await user.keyboard('{Control>}1{/Control}');
    expect(chosen).toEqual([]);
  });

  it('reports a choice that is made again, so that it can be confirmed', async () => {
    const { chosen, user } = setUp(1);
    await user.click(screen.getByText('Sometimes'));
    expect(chosen).toEqual([[1, 'pointer']]);
  });

  it('ties an error to the group', () => {
    setUp(null, 'Choose an answer, or skip.');
    const group = screen.getByRole('radiogroup');
    expect(group.getAttribute('aria-invalid')).toBe('true');
    const description = document.getElementById(group.getAttribute('aria-describedby') ?? '');
    expect(description?.textContent).toBe('Choose an answer, or skip.');
  });
});
