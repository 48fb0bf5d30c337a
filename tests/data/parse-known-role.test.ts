import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseRoleText } from '#core';
import { parseKnownRole } from '#data/parse-known-role.ts';
import { REAL_ROLE_TEXT } from '#tests/support/role-file.ts';

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');
/** Would fail validation. */
const WRONG = REAL_ROLE_TEXT.replace('"category"', '"categry"');

afterEach(() => vi.unstubAllGlobals());

describe('a role file that the build has checked', () => {
  it('gives the same role as one that is checked here', async () => {
    expect(await parseKnownRole(digestOf(REAL_ROLE_TEXT))(REAL_ROLE_TEXT)).toEqual(
      parseRoleText(REAL_ROLE_TEXT),
    );
  });

  it('is not checked once more', async () => {
    expect(WRONG).not.toBe(REAL_ROLE_TEXT);
    expect(await parseKnownRole(digestOf(WRONG))(WRONG)).toMatchObject({ ok: true });
  });
});

describe('any other role file', () => {
  it('is checked in full', async () => {
    expect(await parseKnownRole(digestOf(REAL_ROLE_TEXT))(WRONG)).toMatchObject({ ok: false });
    expect(await parseKnownRole(undefined)(WRONG)).toMatchObject({ ok: false });
    expect(await parseKnownRole(undefined)(REAL_ROLE_TEXT)).toEqual(parseRoleText(REAL_ROLE_TEXT));
  });

  it('is what every file is where the browser has no digests', async () => {
    vi.stubGlobal('crypto', {});
    expect(await parseKnownRole(digestOf(WRONG))(WRONG)).toMatchObject({ ok: false });
  });
});
