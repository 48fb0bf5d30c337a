// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { SinceLastTime } from '#features/see-result/earlier/since-last-time.tsx';
import { aiEngineer } from '#tests/support/ai-engineer.ts';

afterEach(cleanup);

type Props = ComponentProps<typeof SinceLastTime>;

const NONE = { fit: null, up: [], down: [] } as const;
const FITS = { before: '48', now: '61' };
const STEP = {
  indicator: aiEngineer.indicators[0]?.id ?? '',
  from: 1,
  goal: 2,
  action: '',
  resource: null,
  due: null,
  doneOn: null,
} as const;

function say(changes: Props['changes'], more: Partial<Props> = {}): readonly string[] {
  const { container } = render(
    <SinceLastTime
      role={aiEngineer}
      changes={changes}
      since="2026-09-01"
      fits={FITS}
      planned={[]}
      moved={null}
      comparePath="/compare/#1A1B"
      {...more}
    />,
  );
  const link = container.querySelector('a');
  expect(link?.getAttribute('href')).toBe('/compare/#1A1B');
  link?.remove();
  return [...container.querySelectorAll('p')].flatMap(
    ({ textContent }) => textContent.trim() || [],
  );
}

describe('what has changed since the last result', () => {
  const [one, other] = aiEngineer.competencies;
  const [up, down] = [one?.id ?? '', other?.id ?? ''];

  it.each([
    [NONE, /^Since your result of September 1, 2026, nothing has changed by more than chance/],
    [{ ...NONE, up: [up] }, new RegExp(`you have moved up in ${one?.name}, by more`)],
    [{ ...NONE, up: [up, down] }, new RegExp(`moved up in ${one?.name} and ${other?.name}, by`)],
    [{ ...NONE, down: [down] }, new RegExp(`you have moved down in ${other?.name}, by more`)],
    [
      { ...NONE, up: [up], down: [down] },
      new RegExp(`moved up in ${one?.name} and down in ${other?.name}, by more`),
    ],
    [{ ...NONE, fit: 'up' as const }, /you cover more of the role/],
    [{ ...NONE, fit: 'down' as const }, /you cover less of the role/],
  ])('is said in two sentences: %j', (changes, sentence) => {
    const [first, second, ...rest] = say(changes);
    expect(first).toMatch(sentence);
    expect(second).toBe('Role fit was 48 of 100 and is now 61.');
    expect(rest).toEqual([]);
  });

  it('tells of the plan before figures', () => {
    const planned = [{ step: STEP, now: 2, change: 'reached' } as const];
    const title = aiEngineer.indicators[0]?.title;
    const [, second] = say(NONE, { planned });
    expect(second).toBe(
      `By your own ratings, your plan has moved: “${title}” from ${aiEngineer.levels[1]?.name} to ${aiEngineer.levels[2]?.name}.`,
    );
  });

  it('names the behaviour that moved most before figures, and after the plan', () => {
    const [indicator] = aiEngineer.indicators;
    const [, guided, , owner] = aiEngineer.levels;
    const moved = { indicator: indicator?.id ?? '', from: 1, to: 3 } as const;
    expect(say({ ...NONE, up: [up] }, { moved })[1]).toBe(
      `Of your own ratings, “${indicator?.title}” changed most: from ${guided?.name} to ${owner?.name}.`,
    );
    const planned = [{ step: STEP, now: 2, change: 'reached' } as const];
    expect(say({ ...NONE, up: [up] }, { moved, planned })[1]).toMatch(/^By your own ratings, your/);
  });

  it('says no figures where one of the two has none', () => {
    expect(say(NONE, { fits: null })).toHaveLength(1);
  });
});
