// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { SharedNotice, type SharedOrigin } from '#features/see-result/headline/result-origin.tsx';
import { aiEngineer } from '#tests/support/ai-engineer.ts';

afterEach(cleanup);

const origin: SharedOrigin = {
  kind: 'shared',
  name: null,
  date: null,
  band: null,
  version: 1,
  current: 2,
};

describe('a link made on an older version (fault 12)', () => {
  it('says which, what changed since, and leads to the assessment', () => {
    const changes = { added: 2, removed: 1, changed: 4, targets: 3 };
    render(<SharedNotice band={null} role={aiEngineer} origin={{ ...origin, changes }} />);
    expect(screen.getByText(/Answered with version 1 of this role/)).toBeTruthy();
    expect(screen.getByText(/4 changed, 2 added, 1 removed/)).toBeTruthy();
    expect(screen.getByRole('link').getAttribute('href')).toBe('/roles/ai-engineer/');
  });

  it('stands without the current version', () => {
    render(<SharedNotice band={null} role={aiEngineer} origin={{ ...origin, changes: null }} />);
    expect(screen.getByText(/Answered with version 1 of this role/)).toBeTruthy();
    expect(screen.queryByText(/changed,/)).toBeNull();
  });

  it('is silent about versions when it was made on the current one', () => {
    render(<SharedNotice band={null} role={aiEngineer} origin={{ ...origin, current: 1 }} />);
    expect(screen.queryByText(/version/)).toBeNull();
  });
});
