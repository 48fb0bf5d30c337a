// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { decodeCode, encodeScores, layoutOf } from '#core';
import { ScoresOnlyView } from '#features/see-result/scores-only-view.tsx';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { readPerson } from '../../support/golden-people.ts';

afterEach(cleanup);

describe('a result of scores alone', () => {
  it('is drawn, and says that it can be neither checked nor explained', () => {
    const { result } = readPerson('E10_skips');
    const decoded = decodeCode(encodeScores({ role: layoutOf(aiEngineer), result, name: 'Ana' }));
    if (!decoded.ok || decoded.value.kind !== 'scores') throw new Error('not a scores-only code');
    const { container } = render(
      <ScoresOnlyView
        role={aiEngineer}
        decoded={decoded.value}
        origin={{ kind: 'shared', name: 'Ana', date: null, band: null, version: 1, current: 1 }}
        inFrame={false}
      />,
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Role fit: Developing');
    expect(screen.getByText('72').parentElement?.textContent).toBe('72 of 100, likely 56 to 89');
    expect(screen.getByText('Based on 4 of 5 competencies')).toBeTruthy();
    expect(
      screen.getByText('64 of 100, likely 37 to 86: Owner, almost surely below the role’s 90'),
    ).toBeTruthy();
    expect(screen.getByText('Not assessed. The role asks for 65.')).toBeTruthy();
    expect(screen.getByText(/can’t be worked out again, checked or explained/)).toBeTruthy();
    expect(screen.getByText('They are based on 16 ratings and 6 scenarios.')).toBeTruthy();
    expect(container.querySelector('details')).toBeNull();
  });
});
