import { expect, it } from 'vitest';
import { buildSingle } from '../../../src/build/single/build-single.ts';

const root = new URL('../../..', import.meta.url).pathname;

it.each([
  ['nobody', null, 'There is no role called nobody. Roles: ai-engineer,'],
  ['ai-engineer', 99, 'There is no role called ai-engineer 99.'],
])('refuses %s %s, and says which roles there are', async (slug, version, reason) => {
  await expect(buildSingle({ root, slug, version, siteUrl: null })).rejects.toThrow(reason);
});
