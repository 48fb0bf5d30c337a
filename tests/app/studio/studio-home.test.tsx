// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reportRole } from '../../../src/cli/roles/report-role.ts';
import type { DraftShelf } from '#app/studio/draft/draft-shelf.ts';
import { StudioHome } from '#app/studio/studio-home.tsx';
import { seededRandom } from '#core';
import { editFrozenRole, editRoleFile, REAL_ROLE_TEXT } from '#tests/support/role-file.ts';
import { InApp, makeAppContext } from '../shell/in-app.tsx';

type Edited = {
  readonly name: string;
  readonly path: readonly (string | number)[];
  readonly value: unknown;
};
type Replaced = { readonly name: string; readonly from: string; readonly to: string };

const read = (file: string): readonly unknown[] =>
  readFileSync(`tests/golden/roles/${file}`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
const edited = (file: string) => read(file) as readonly Edited[];
const asText = (file: unknown) => JSON.stringify(file, null, 2);

/** Every role file that was once refused. */
const REFUSED: readonly (readonly [string, string])[] = [
  ...edited('refused.jsonl').map(
    ({ name, path, value }) => [name, asText(editRoleFile([path, value]))] as const,
  ),
  ...edited('refused-2.jsonl').map(
    ({ name, path, value }) => [name, asText(editFrozenRole([path, value]))] as const,
  ),
  ...(read('refused-texts.jsonl') as readonly Replaced[]).map(
    ({ name, from, to }) => [name, REAL_ROLE_TEXT.replace(from, () => to)] as const,
  ),
];

/** Each takes a tenth of a second: a sample of another seed can be tried, or all of them (DEEP=1). */
const SAMPLE = process.env['DEEP'] === '1' ? REFUSED.length : 48;
const SEED = Number(process.env['SEED'] ?? 22);

function sampleOf<Each>(list: readonly Each[], count: number): readonly Each[] {
  const random = seededRandom(SEED);
  return list
    .map((each) => ({ each, turn: random() }))
    .toSorted((one, other) => one.turn - other.turn)
    .slice(0, count)
    .map(({ each }) => each);
}

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const nothing = () => undefined;
const SHELF: DraftShelf = {
  isSaved: true,
  list: () => Promise.resolve([]),
  open: () => Promise.resolve(null),
  add: () => Promise.resolve('abcd'),
  remove: () => Promise.resolve(),
  storage: { save: () => Promise.resolve('kept') },
  onChange: () => nothing,
};

describe('a refused role file that is opened in the studio', () => {
  it('is told in the words and at the places of role:check', async () => {
    expect(REFUSED.length).toBeGreaterThanOrEqual(191);
    render(
      <InApp context={makeAppContext()}>
        <StudioHome
          library={{ roles: [], load: () => Promise.resolve(null) }}
          shelf={SHELF}
          onGo={nothing}
          onShow={nothing}
        />
      </InApp>,
    );
    const field = await screen.findByLabelText('Choose a role file', { selector: 'input' });
    const other: string[] = [];
    for (const [at, [name, text]] of sampleOf(REFUSED, SAMPLE).entries()) {
      const file = new File([text], `${at}.json`, { type: 'application/json' });
      fireEvent.change(field, { target: { files: [file] } });
      await screen.findByText(`${at}.json can’t be opened yet`);
      const entries = [...document.querySelectorAll('.rr-studio-findings > li')];
      const told = entries.map((entry) => {
        const [place = '', ...words] = [...entry.querySelectorAll('small, p')].map(
          ({ textContent }) => textContent,
        );
        const [line, column] = place.match(/\d+/g) ?? [];
        return `x:${line}:${column}: error: ${words.join('. ')}`;
      });
      const wanted = reportRole('x', text).errors;
      if (wanted.length === 0 || told.join('\n') !== wanted.slice(0, told.length).join('\n')) {
        other.push(`${name}: ${told[0]} instead of ${wanted[0]}`);
      }
    }
    expect(other).toEqual([]);
  }, 60_000);
});
