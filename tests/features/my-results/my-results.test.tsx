// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, expect, it } from 'vitest';
import { MyResults } from '#features/my-results/my-results.tsx';

afterEach(cleanup);

it.each([
  [true, /Every result you finish stays here/],
  [false, /doesn’t let this page save anything/],
])('promises to keep results only where the browser can: %s', (canKeep, text) => {
  render(
    <MemoryRouter>
      <MyResults current={[]} finished={[]} canKeep={canKeep} />
    </MemoryRouter>,
  );
  expect(screen.getByText(text)).toBeDefined();
  expect(screen.getByRole('link', { name: 'Choose a role' })).toBeDefined();
});
