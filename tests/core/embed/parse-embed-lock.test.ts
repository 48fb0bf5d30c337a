import { describe, expect, it } from 'vitest';
import { parseEmbedLock } from '../../../src/core/embed/parse-embed-lock.ts';

const FILE = { name: 'role-radar.js', bytes: 4000, integrity: `sha384-${'A'.repeat(64)}` };
const LOCK = { schemaVersion: 1, loaders: [{ version: '1.0.0', files: [FILE] }] };

describe('parseEmbedLock', () => {
  it('reads the released loaders', () => {
    expect(parseEmbedLock(LOCK)).toEqual(LOCK.loaders);
  });

  it.each([
    { ...LOCK, schemaVersion: 2 },
    { ...LOCK, loaders: [{ version: 'v1', files: [FILE] }] },
    { ...LOCK, loaders: [{ version: '1.0.0', files: [{ ...FILE, integrity: 'sha256-x' }] }] },
    { ...LOCK, loaders: [{ version: '1.0.0', files: [{ ...FILE, name: '../x.js' }] }] },
    { ...LOCK, loaders: [{ version: '1.0.0', files: [{ ...FILE, bytes: 0 }] }] },
    { ...LOCK, loaders: [{ version: '1.0.0', files: [{ ...FILE, more: 1 }] }] },
    { ...LOCK, loaders: {} },
    null,
  ])('refuses %j', (input) => {
    expect(parseEmbedLock(input)).toBeNull();
  });
});
