import { expect, it } from 'vitest';
import * as core from '#core';
import * as embed from '../../src/package/embed.ts';
import * as react from '../../src/package/react.tsx';
import { readSource } from '../architecture/source-files.ts';

/** A line for each public name: entry, name, type. Lines are added, and only removed in a major version. */
const PROMISED = readSource('tests/package/public-api.txt').trim().split('\n');

it('what the package once exported it exports still, as the same kind of thing', () => {
  const entries = { 'role-radar': core, 'role-radar/embed': embed, 'role-radar/react': react };
  const exported = Object.entries(entries).flatMap(([entry, names]) =>
    Object.entries<unknown>(names).map(([name, value]) => `${entry} ${name} ${typeof value}`),
  );
  expect(PROMISED.length).toBeGreaterThan(250);
  expect(PROMISED.filter((line) => !exported.includes(line))).toEqual([]);
});
